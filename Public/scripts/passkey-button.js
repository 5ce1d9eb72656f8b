// SPDX-License-Identifier: EUPL-1.2
// <passkey-button>: asks the browser for a passkey and sends the form with its answer.
//
//   <form method="post" action="…">
//     <input type="hidden" name="answer" value="">
//     <passkey-button data-ceremony="create|get" data-options="{…}" data-failure="…">
//       <button type="submit" hidden>…</button>
//       <p role="status">what is needed, for those who do not have it</p>
//     </passkey-button>
//   </form>
//
// data-options: the JSON of the Web Authentication standard (level 3, 5.1.8 and 5.1.9). Nothing is
// fetched; what stands in the form is all that the site learns.

class PasskeyButton extends HTMLElement {
    connectedCallback() {
        if (!window.PublicKeyCredential?.parseCreationOptionsFromJSON) return;
        this.#button.hidden = false;
        this.#status.textContent = "";
        this.closest("form").addEventListener("submit", (event) => this.#onSubmit(event));
    }

    get #button() { return this.querySelector("button"); }
    get #status() { return this.querySelector("[role=status]"); }

    async #onSubmit(event) {
        const form = event.target;
        if (form.elements.answer.value) return;
        event.preventDefault();
        if (this.#button.disabled) return;
        this.#button.disabled = true;
        this.#status.textContent = "";
        try {
            const credential = await this.#ask();
            form.elements.answer.value = JSON.stringify(credential);
            form.submit();
        } catch {
            this.#status.textContent = this.dataset.failure;
            this.#button.disabled = false;
        }
    }

    #ask() {
        const options = JSON.parse(this.dataset.options);
        return this.dataset.ceremony === "create"
            ? navigator.credentials.create(
                { publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
            : navigator.credentials.get(
                { publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
    }
}

customElements.define("passkey-button", PasskeyButton);
