// SPDX-License-Identifier: EUPL-1.2
// Two small elements that any page may hold.

/** Around the summary of what is wrong with a form: it takes the focus once the page is there. */
class ErrorSummary extends HTMLElement {
    connectedCallback() {
        this.querySelector('[tabindex="-1"]')?.focus();
    }
}

/** Around a print button that is hidden while nothing could answer it. */
class PrintButton extends HTMLElement {
    connectedCallback() {
        this.hidden = false;
        this.addEventListener("click", () => window.print());
    }
}

customElements.define("error-summary", ErrorSummary);
customElements.define("print-button", PrintButton);
