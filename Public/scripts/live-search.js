// SPDX-License-Identifier: EUPL-1.2
// <live-search>: results that follow the typing. Everything in it works without this script.
//
//   <live-search>
//     <form data-live method="get" action="…">…</form>
//     <div id="filters" data-live-region>…</div>
//     <div id="results" data-live-region>…<p data-live-count>214 entreprises</p></div>
//     <organisation-map data-points="…">…</organisation-map>
//     <p class="visually-hidden" role="status"></p>
//   </live-search>
//
// The same address is fetched that the form or link would open; regions are swapped by their id,
// the map gets its new points, the switch between languages its addresses, the count is read
// aloud. The address bar always holds the state, and the focus stays on what it was on.
//
// The site counts what is searched for, not each letter on the way there: while somebody types,
// requests say so, and once they have stopped, one short request stands for the search.

const links = ".facet-link, .chosen a, .pager a, a[data-live]";

class LiveSearch extends HTMLElement {
    #timer;
    #settled;
    #request;

    connectedCallback() {
        this.addEventListener("input", (event) => this.#onInput(event));
        this.addEventListener("submit", (event) => this.#onSubmit(event));
        this.addEventListener("click", (event) => this.#onClick(event));
    }

    #onInput(event) {
        const form = event.target.closest("form[data-live]");
        if (!form) return;
        clearTimeout(this.#timer);
        const wait = event.target.matches("input[type=search], input[type=text]") ? 120 : 0;
        this.#timer = setTimeout(() => this.#load(address(form), true), wait);
    }

    #onSubmit(event) {
        if (!event.target.matches("form[data-live]")) return;
        event.preventDefault();
        clearTimeout(this.#timer);
        this.#load(address(event.target));
    }

    #onClick(event) {
        const link = event.target.closest(links);
        const isPlain = event.button === 0
            && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
        if (!link || !isPlain) return;
        event.preventDefault();
        const isPage = link.closest(".pager") !== null;
        this.#load(new URL(link.href)).then((done) => {
            if (done && isPage) this.querySelector("[data-live-count]")?.scrollIntoView();
        });
    }

    /** `isTyping`: what makes no sense yet (half a town's name) leaves the results as they are. */
    async #load(url, isTyping = false) {
        this.#request?.abort();
        clearTimeout(this.#settled);
        const request = (this.#request = new AbortController());
        this.classList.add("live-search-busy");
        const headers = isTyping
            ? { Accept: "text/html", "Grappe-Typing": "1" } : { Accept: "text/html" };
        try {
            const response = await fetch(url, { signal: request.signal, headers });
            if (response.status === 422 && isTyping) return false;
            if (!response.ok) throw new Error(String(response.status));
            const page = new DOMParser().parseFromString(await response.text(), "text/html");
            this.#show(page);
            history.replaceState(null, "", url);
            if (isTyping) this.#settled = setTimeout(() => settle(url), 1500);
            return true;
        } catch (error) {
            if (error.name === "AbortError") return false;
            location.assign(url);
            return false;
        } finally {
            if (this.#request === request) this.classList.remove("live-search-busy");
        }
    }

    #show(page) {
        const focused = mark(document.activeElement);
        for (const region of this.querySelectorAll("[data-live-region]")) {
            const fresh = page.getElementById(region.id);
            if (fresh) region.replaceChildren(...fresh.childNodes);
        }
        const map = this.querySelector("organisation-map");
        const points = page.querySelector("organisation-map")?.dataset.points;
        if (map && points) map.dataset.points = points;
        for (const link of document.querySelectorAll(".languages a")) {
            const fresh = page.querySelector(`.languages a[hreflang="${link.hreflang}"]`);
            if (fresh) link.href = fresh.getAttribute("href");
        }
        document.title = page.title;
        const status = this.querySelector(":scope > [role=status]");
        const count = this.querySelector("[data-live-count]");
        if (status && count) status.textContent = count.textContent;
        restore(focused);
    }
}

/** Nothing depends on the answer. */
function settle(url) {
    fetch(url, { method: "HEAD", cache: "no-store" }).catch(() => {});
}

function address(form) {
    const url = new URL(form.action);
    const fields = [...new FormData(form)].filter(([, value]) => value !== "");
    url.search = new URLSearchParams(fields).toString();
    return url;
}

/** Enough to find the element again after a swap: its id, or its place under one and its text. */
function mark(element) {
    if (!element || element === document.body) return null;
    const label = element.querySelector(".facet-label")?.firstChild?.textContent;
    return {
        element, id: element.id, within: element.closest("[id]")?.id,
        text: label ?? element.textContent,
    };
}

function restore(focused) {
    if (!focused || focused.element.isConnected) return;
    const candidates = focused.id
        ? [document.getElementById(focused.id)]
        : [...document.querySelectorAll("a, button, summary")].filter((candidate) => {
            const label = candidate.querySelector(".facet-label")?.firstChild?.textContent;
            return (label ?? candidate.textContent) === focused.text;
        });
    (candidates[0] ?? document.getElementById(focused.within))?.focus({ preventScroll: true });
}

customElements.define("live-search", LiveSearch);
