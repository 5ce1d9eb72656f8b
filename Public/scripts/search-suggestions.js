// SPDX-License-Identifier: EUPL-1.2
// Words, enterprises and places to choose from while somebody types into a search field: every
// `input[type=search]` of a form that searches organisations gets them. Without this script it is
// an ordinary search field.
//
// The pattern is the combobox with a list box of the ARIA Authoring Practices: arrows choose,
// Enter takes, Escape closes; the typed text stays what it is until something is taken.

const fields = "form[role=search][action$='/organisations'] input[type=search]";

class SearchSuggestions extends HTMLElement {
    #input;
    #list;
    #status;
    #timer;
    #request;
    #chosen = -1;

    connectedCallback() {
        this.#input = this.querySelector("input");
        if (!this.#input || this.#list) return;
        this.#list = document.createElement("ul");
        this.#list.id = `${this.#input.id}-suggestions`;
        this.#list.className = "suggestions";
        this.#list.hidden = true;
        this.#list.setAttribute("role", "listbox");
        this.#status = document.createElement("span");
        this.#status.className = "visually-hidden";
        this.#status.setAttribute("role", "status");
        this.append(this.#list, this.#status);
        const attributes = {
            role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false",
            "aria-controls": this.#list.id, autocomplete: "off",
        };
        for (const [name, value] of Object.entries(attributes)) {
            this.#input.setAttribute(name, value);
        }
        this.#input.addEventListener("input", () => this.#onInput());
        this.#input.addEventListener("keydown", (event) => this.#onKey(event));
        this.#input.addEventListener("blur", () => this.#close());
        // A press takes the focus away before it becomes a click.
        this.#list.addEventListener("pointerdown", (event) => event.preventDefault());
        this.#list.addEventListener("click", (event) => {
            const option = event.target.closest("[role=option]");
            if (option) this.#take(option);
        });
    }

    #onInput() {
        this.#stop();
        const typed = this.#input.value.trim();
        if (typed.length < 2) {
            this.#close();
            this.#list.replaceChildren();
            return;
        }
        this.#list.ariaBusy = "true";
        this.#timer = setTimeout(() => this.#load(typed), 80);
    }

    #onKey(event) {
        const options = [...this.#list.children];
        if (event.key === "Escape" && !this.#list.hidden) {
            event.preventDefault();
            this.#close();
        } else if (event.key === "Enter" && this.#chosen >= 0) {
            event.preventDefault();
            this.#take(options[this.#chosen]);
        } else if (event.key === "Enter") {
            this.#close();
        } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && options.length > 0) {
            event.preventDefault();
            // What somebody chooses from must not change under their fingers.
            this.#stop();
            this.#open(true);
            const step = event.key === "ArrowDown" ? 1 : -1;
            const count = options.length + 1;
            this.#choose(((this.#chosen + 1 + step + count) % count) - 1);
        }
    }

    async #load(typed) {
        const request = (this.#request = new AbortController());
        const url = new URL(`${this.#input.form.action}/suggestions.json`);
        url.searchParams.set("q", typed);
        try {
            const response = await fetch(url, { signal: request.signal });
            if (response.ok) this.#show(await response.json());
        } catch {
            // Suggestions are a convenience: without them the search still works.
        } finally {
            if (this.#request === request) this.#list.ariaBusy = "false";
        }
    }

    #show({ label, status, suggestions }) {
        if (document.activeElement !== this.#input) return;
        this.#list.setAttribute("aria-label", label);
        this.#list.replaceChildren(...suggestions.map((suggestion, place) => {
            const option = document.createElement("li");
            option.id = `${this.#list.id}-${place}`;
            option.setAttribute("role", "option");
            option.setAttribute("aria-selected", "false");
            option.dataset.value = suggestion.text;
            if (suggestion.url) option.dataset.url = suggestion.url;
            const text = document.createElement("span");
            text.textContent = suggestion.text;
            if (suggestion.language) text.lang = suggestion.language;
            const kind = document.createElement("span");
            kind.className = "suggestion-kind";
            kind.textContent = suggestion.kind;
            option.append(text, " ", kind);
            return option;
        }));
        this.#open(suggestions.length > 0);
        this.#status.textContent = suggestions.length > 0 ? status : "";
        this.#choose(-1);
    }

    #open(isOpen) {
        this.#list.hidden = !isOpen;
        this.#input.setAttribute("aria-expanded", String(isOpen));
    }

    #choose(place) {
        this.#chosen = place;
        [...this.#list.children].forEach((option, index) => {
            option.setAttribute("aria-selected", String(index === place));
        });
        const option = this.#list.children[place];
        if (option) {
            this.#input.setAttribute("aria-activedescendant", option.id);
            option.scrollIntoView({ block: "nearest" });
        } else {
            this.#input.removeAttribute("aria-activedescendant");
        }
    }

    #take(option) {
        this.#close();
        if (option.dataset.url) {
            location.assign(option.dataset.url);
            return;
        }
        this.#input.value = option.dataset.value;
        this.#input.form.requestSubmit();
    }

    /** Nothing that is still awaited will be shown. */
    #stop() {
        clearTimeout(this.#timer);
        this.#request?.abort();
        this.#request = null;
        this.#list.ariaBusy = "false";
    }

    #close() {
        this.#stop();
        this.#open(false);
        this.#choose(-1);
    }
}

customElements.define("search-suggestions", SearchSuggestions);

for (const input of document.querySelectorAll(fields)) {
    const box = document.createElement("search-suggestions");
    const { parentNode, nextSibling } = input;
    box.append(input);
    parentNode.insertBefore(box, nextSibling);
}
