/*
 * The work page "Hvad stod der?". The page works without this; with it the document keeps its place, the text can be
 * enlarged, and what is being written is saved before the whole is accepted.
 */
(() => {
    "use strict";
    const SIZES = ["87", "100", "112", "125", "150"];
    let size = 1;
    let scrolled = 0;
    let accepting = false;

    const frame = () => document.getElementById("dokument");

    /** The line to look at comes into view inside the document's own frame; the page itself does not move. */
    const showHere = () => {
        const box = frame();
        const line = box?.querySelector("[data-here]");
        if (!line) return;
        const top = line.offsetTop;
        const visible = top >= box.scrollTop + 24 && top + line.offsetHeight <= box.scrollTop + box.clientHeight - 48;
        if (!visible) box.scrollTop = Math.max(0, top - box.clientHeight / 3);
    };

    const resize = () => {
        const box = frame();
        if (!box) return;
        SIZES.forEach((_, i) => box.classList.toggle("rv-doc--" + (i + 1), i === size));
        document.querySelectorAll("[data-zoom-value]").forEach((value) => { value.textContent = SIZES[size] + "\u00A0%"; });
        document.querySelectorAll(".rv-doc__zoom").forEach((zoom) => { zoom.hidden = false; });
    };

    /** In a long list of warnings the open one is in sight. */
    const showWarning = () => {
        const list = document.querySelector(".rv-warnings__list");
        const current = list?.querySelector("[aria-current]");
        if (current) list.scrollTop = current.offsetTop - list.offsetTop - 4;
    };

    const ready = () => {
        resize();
        showHere();
        showWarning();
    };
    ready();

    document.addEventListener("click", (event) => {
        const zoom = event.target instanceof Element && event.target.closest("[data-zoom]");
        if (!zoom) return;
        size = Math.min(SIZES.length - 1, Math.max(0, size + Number(zoom.dataset.zoom)));
        resize();
        showHere();
    });

    document.addEventListener("htmx:beforeSwap", () => { scrolled = frame()?.scrollTop ?? 0; });
    document.addEventListener("htmx:afterSwap", (event) => {
        if (event.target.id !== "arbejde") return;
        const box = frame();
        if (box) box.scrollTop = scrolled;
        ready();
    });

    /* a field that is being written is saved before the whole is accepted */
    const written = new Set();
    document.addEventListener("input", (event) => {
        const form = event.target.closest?.("form[data-correct]");
        if (form) written.add(form);
    });
    document.addEventListener("submit", (event) => {
        written.delete(event.target);
        if (!event.target.matches("form[data-accept]")) return;
        const open = [...written].find((form) => form.isConnected);
        if (!open) return;
        event.preventDefault();
        accepting = true;
        open.requestSubmit();
    });
    document.addEventListener("htmx:afterSettle", (event) => {
        if (!accepting || event.target.id !== "arbejde") return;
        accepting = false;
        if (!document.querySelector("#arbejde [aria-invalid]")) {
            document.querySelector("form[data-accept]")?.requestSubmit();
        }
    });
})();
