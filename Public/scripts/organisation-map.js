// SPDX-License-Identifier: EUPL-1.2
// <organisation-map>: where organisations are, with Leaflet and its marker clusters (global `L`).
// Without Leaflet nothing happens and the picture inside the element stays.
//
// data-points: address of
//   {"base": "/fr/organisations/", "scale": 10000, "lat": [496123, -12, …], "lng": [61301, 45, …],
//    "slugs": ["…"], "names": ["…"]}
// The columns have one entry an organisation. Coordinates are degrees × scale as whole numbers,
// each the difference to the one before; sorted by place (rows of 0.05° of latitude, then
// longitude) 20,000 of them take about 65 kB in gzip. Above 2,000 organisations `slugs` and `names`
// are left out and "labels": "ADDRESS" leads to {"slugs": […], "names": […]} in the same order,
// which is fetched when the first single marker comes into sight.
// data-outlines: address of a GeoJSON of territories. data-tiles: template of map tiles.
// data-attribution: their source. data-label, data-group (`#` is a number), data-zoom-in,
// data-zoom-out, data-close: texts.

class OrganisationMap extends HTMLElement {
    static observedAttributes = ["data-points"];
    #map;
    #groups;
    #markers = new Map();
    #request;

    connectedCallback() {
        if (!window.L?.markerClusterGroup || this.#map) return;
        const box = document.createElement("div");
        this.replaceChildren(box);
        this.#map = L.map(box, {
            zoomControl: false, minZoom: 5, maxZoom: 18,
            attributionControl: Boolean(this.dataset.tiles),
        });
        box.setAttribute("role", "region");
        box.setAttribute("aria-label", this.dataset.label);
        this.#map.setView([49.6, 6.2], 8);
        L.control.zoom({
            zoomInTitle: this.dataset.zoomIn, zoomOutTitle: this.dataset.zoomOut,
        }).addTo(this.#map);
        this.#addBackground();
        this.#groups = L.markerClusterGroup({
            showCoverageOnHover: false, maxClusterRadius: 48, chunkedLoading: true,
            animate: !matchMedia("(prefers-reduced-motion: reduce)").matches,
            iconCreateFunction: (group) => this.#groupIcon(group.getChildCount()),
        }).addTo(this.#map);
        document.addEventListener("pointerover", this.#onHover);
        document.addEventListener("focusin", this.#onHover);
        this.#load();
    }

    disconnectedCallback() {
        document.removeEventListener("pointerover", this.#onHover);
        document.removeEventListener("focusin", this.#onHover);
    }

    attributeChangedCallback(name, before) {
        if (this.#map && before !== null) this.#load();
    }

    async #addBackground() {
        if (this.dataset.tiles) {
            L.tileLayer(this.dataset.tiles, { attribution: this.dataset.attribution ?? "" })
                .addTo(this.#map);
        }
        if (!this.dataset.outlines) return;
        const outlines = await json(this.dataset.outlines);
        const style = { className: "map-outline", interactive: false };
        if (this.dataset.tiles) style.fill = false;
        L.geoJSON(outlines, { style: () => style, interactive: false }).addTo(this.#map);
    }

    async #load() {
        this.#request?.abort();
        const request = (this.#request = new AbortController());
        const data = await json(this.dataset.points, request.signal).catch(() => null);
        if (!data || request.signal.aborted) return;
        const labels = lazy(() => (data.labels ? json(data.labels) : data));
        let [lat, lng] = [0, 0];
        // Of the groups, only those of the first moment would be known on a slow machine.
        const bounds = L.latLngBounds([]);
        const markers = data.lat.map((step, index) => {
            lat += step;
            lng += data.lng[index];
            const place = [lat / data.scale, lng / data.scale];
            bounds.extend(place);
            return this.#marker(place, async () => {
                const { slugs, names } = await labels();
                return { slug: slugs[index], name: names[index], base: data.base };
            });
        });
        this.#markers.clear();
        this.#groups.clearLayers();
        this.#groups.addLayers(markers);
        if (markers.length) {
            // Outlines alone say nothing any more where only a village is in sight.
            const maxZoom = this.dataset.tiles ? 13 : 9;
            this.#map.fitBounds(bounds, { padding: [24, 24], maxZoom, animate: false });
        }
        data.slugs?.forEach((slug, index) => this.#markers.set(slug, markers[index]));
    }

    #marker(place, label) {
        const icon = L.divIcon({ className: "map-marker", iconSize: [24, 24] });
        const marker = L.marker(place, { icon });
        marker.bindPopup(() => marker.popup ?? "…");
        marker.on("add", async () => {
            const { slug, name, base } = await label();
            this.#markers.set(slug, marker);
            const link = document.createElement("a");
            link.href = base + encodeURIComponent(slug);
            link.textContent = name;
            marker.popup = link;
            const element = marker.getElement();
            if (!element) return;
            element.setAttribute("role", "button");
            element.setAttribute("aria-label", name);
            element.dataset.organisation = slug;
        });
        return marker;
    }

    #groupIcon(count) {
        const size = count < 10 ? 32 : count < 100 ? 38 : 44;
        const text = this.dataset.group.replace("#", count);
        const html = document.createElement("span");
        html.append(String(count));
        html.setAttribute("role", "img");
        html.setAttribute("aria-label", text);
        return L.divIcon({ html, className: "map-group", iconSize: [size, size] });
    }

    /** A result of the list and its marker light up together, whichever is pointed at. */
    #onHover = (event) => {
        const slug = event.target.closest?.("[data-organisation]")?.dataset.organisation;
        for (const lit of document.querySelectorAll(".is-highlighted")) {
            if (lit.dataset.organisation === slug) continue;
            lit.classList.remove("is-highlighted");
            if (lit.matches(".map-group")) delete lit.dataset.organisation;
        }
        if (!slug) return;
        const selector = `[data-organisation="${CSS.escape(slug)}"]`;
        for (const same of document.querySelectorAll(selector)) {
            same.classList.add("is-highlighted");
        }
        const marker = this.#markers.get(slug);
        const shown = marker && this.#groups.getVisibleParent(marker);
        if (shown && shown !== marker) {
            shown.getElement()?.setAttribute("data-organisation", slug);
            shown.getElement()?.classList.add("is-highlighted");
        }
    };
}

async function json(address, signal) {
    const response = await fetch(address, { signal });
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    return response.json();
}

/** Calls `make` at most once. */
function lazy(make) {
    let made;
    return () => (made ??= Promise.resolve(make()));
}

customElements.define("organisation-map", OrganisationMap);
