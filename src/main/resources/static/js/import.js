/*
 * The work page "Er det læst rigtigt?". The page works without this; with it the document keeps its place, the text can be
 * enlarged, and what is being written is saved before the whole is accepted.
 */
(() => {
    "use strict";
    const SIZES = ["87", "100", "112", "125", "150"];
    let size = 1;
    let scrolled = 0;

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

    /* nothing that was written is lost: it is saved before anything else on the page happens */
    const written = new Set();
    document.addEventListener("input", (event) => {
        const form = event.target.closest?.("form[data-correct]");
        if (form) written.add(form);
    });
    const unsaved = (except) => [...written].find((form) => form.isConnected && !form.contains(except));

    /** Stores a field; when that cannot be, the page shows why. */
    const save = async (form) => {
        written.delete(form);
        const answer = await fetch(form.action, {
            method: "POST",
            body: new URLSearchParams(new FormData(form)),
            headers: { "HX-Request": "true" },
        });
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const work = page.getElementById("arbejde");
        if (!answer.ok || !work) {
            window.location.reload();
            return false;
        }
        const saveBar = page.getElementById("gembar");
        document.getElementById("gembar")?.replaceWith(saveBar);
        if (!work.querySelector("[aria-invalid]")) return true;
        document.getElementById("arbejde").replaceWith(work);
        window.htmx.process(work);
        ready();
        work.querySelector("[data-focus]")?.focus();
        return false;
    };

    document.addEventListener("htmx:confirm", (event) => {
        const form = unsaved(event.target);
        if (!form) return;
        event.preventDefault();
        save(form).then((saved) => { if (saved) event.detail.issueRequest(true); });
    });
    document.addEventListener("submit", (event) => {
        written.delete(event.target);
        const form = event.target.matches("form[data-accept]") && unsaved(event.target);
        if (!form) return;
        event.preventDefault();
        save(form).then((saved) => { if (saved) document.querySelector("form[data-accept]").requestSubmit(); });
    });
})();
