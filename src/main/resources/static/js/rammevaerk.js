/*
 * What every page may do. No framework, no inline code; listeners sit on the document, so what htmx swaps in works too.
 * Everything here makes a page nicer; none of it is needed to use one.
 */
(() => {
    "use strict";
    document.documentElement.classList.add("rv-js");

    /** Shows what only works with scripts, such as close buttons. */
    const reveal = (part) => part.querySelectorAll("[data-close][hidden]").forEach((button) => { button.hidden = false; });

    /** The error summary takes the focus: what is wrong is the first thing to know. */
    const focusErrors = (part) => part.querySelector("[data-focus]")?.focus();

    const ready = (part) => {
        reveal(part);
        focusErrors(part);
    };
    ready(document);
    document.addEventListener("htmx:afterSettle", (event) => ready(event.target));

    /* dialogs, close buttons, links to fields */
    document.addEventListener("click", (event) => {
        const target = event.target instanceof Element ? event.target : null;
        if (!target) return;

        const opener = target.closest("[data-dialog]");
        const dialog = opener && document.getElementById(opener.dataset.dialog);
        if (dialog instanceof HTMLDialogElement && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
            event.preventDefault();
            dialog.showModal();
            return;
        }
        const closer = target.closest("[data-close]");
        if (closer) {
            closer.closest(closer.dataset.close)?.remove();
            return;
        }
        const jump = target.closest(".rv-errors a[href^='#']");
        const field = jump && document.getElementById(jump.getAttribute("href").slice(1));
        if (field) {
            event.preventDefault();
            field.scrollIntoView({ block: "center" });
            field.focus({ preventScroll: true });
        }
    });

    /* the drawer closes on Escape and on a click outside it */
    const drawer = document.querySelector(".rv-drawer");
    if (drawer) {
        document.addEventListener("keydown", (event) => {
            if (event.key === "Escape" && drawer.open) {
                drawer.open = false;
                drawer.querySelector("summary").focus();
            }
        });
        document.addEventListener("click", (event) => {
            if (drawer.open && !drawer.contains(event.target)) drawer.open = false;
        });
        drawer.addEventListener("focusout", (event) => {
            if (drawer.open && event.relatedTarget && !drawer.contains(event.relatedTarget)) drawer.open = false;
        });
    }

    /* a form with data-guard asks before what was written is left behind */
    const dirty = new Set();
    document.addEventListener("input", (event) => {
        const form = event.target.closest?.("form[data-guard]");
        if (form) dirty.add(form);
    });
    document.addEventListener("submit", (event) => dirty.delete(event.target));
    document.addEventListener("htmx:afterRequest", (event) => {
        if (event.detail.successful) dirty.delete(event.target.closest("form[data-guard]"));
    });
    window.addEventListener("beforeunload", (event) => {
        if ([...dirty].some((form) => form.isConnected)) event.preventDefault();
    });

    /* what a browser says of an empty or impossible field, in Danish whatever language the browser speaks */
    const label = (field) => (field.labels?.[0]?.firstChild?.textContent ?? "").trim().replace(/[:?]$/, "").toLowerCase();
    document.addEventListener("invalid", (event) => {
        const field = event.target;
        if (!field.setCustomValidity || field.validity.customError) return;
        if (field.validity.valueMissing) {
            const asked = field.type === "file" ? "Vælg en fil." : field.tagName === "SELECT" ? "Vælg en af mulighederne." : "";
            field.setCustomValidity(asked || (label(field) ? `Udfyld feltet ${label(field)}.` : "Udfyld feltet."));
        } else {
            field.setCustomValidity("Det, du har skrevet, kan ikke bruges her. Ret det.");
        }
    }, true);
    for (const kind of ["input", "change"]) {
        document.addEventListener(kind, (event) => event.target.setCustomValidity?.(""), true);
    }
})();
