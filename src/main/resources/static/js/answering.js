/*
 * Answers of a round. js/autosave.js saves each field; this lets choices be saved as it saves texts, and shows after each
 * save what the server says of the section: which questions are asked, what is wrong, and what others wrote meanwhile.
 */
(() => {
    "use strict";
    const form = document.querySelector("form[data-answering]");
    if (!form) return;
    const voice = form.querySelector("[data-answering-voice]");

    /** A hidden field stands for the boxes: it is what is saved. */
    form.querySelectorAll("[data-choices]").forEach((group) => {
        const kept = group.querySelector("input[data-save-url]");
        const select = group.querySelector("select");
        const boxes = [...group.querySelectorAll("input[type=radio], input[type=checkbox]")];
        const chosen = () => select ? select.value : boxes.filter((box) => box.checked).map((box) => box.value).join(" ");
        group.addEventListener("change", () => {
            kept.value = chosen();
            kept.dispatchEvent(new Event("input", { bubbles: true }));
            kept.autosave?.now();
        });
        kept.addEventListener("input", () => {
            if (kept.value === chosen()) return;
            if (select) select.value = kept.value;
            boxes.forEach((box) => { box.checked = kept.value.split(" ").includes(box.value); });
        });
    });

    /** A file goes up when it is chosen; what was typed is saved by itself. */
    form.querySelectorAll("input[data-file]").forEach((file) => {
        file.addEventListener("change", () => { if (file.files.length > 0) file.form.requestSubmit(); });
    });

    const hidden = (name, value) => {
        let field = form.elements[name];
        if (!field) {
            field = document.createElement("input");
            field.type = "hidden";
            field.name = name;
            form.append(field);
        }
        field.value = value;
    };

    const standsNow = (cell, text, version) => {
        hidden("version-" + cell, version);
        hidden("stod-" + cell, text);
    };

    let asked = 0;
    const refresh = async () => {
        const mine = ++asked;
        const address = form.dataset.answering + window.location.search;
        try {
            const answer = await fetch(address, { headers: { Accept: "application/json", "HX-Request": "true" } });
            if (answer.ok && mine === asked) show(await answer.json());
        } catch { /* the next save asks again */ }
    };

    const show = ({ questions, sections }) => {
        const fresh = [];
        questions.forEach((question) => {
            const place = form.querySelector(`[data-question="${question.name}"]`);
            if (place.hidden && question.shown) fresh.push(place);
            place.hidden = !question.shown;
            const toggle = (selector, shown) => {
                const part = place.querySelector(selector);
                if (part) part.hidden = !shown;
            };
            toggle("[data-unconfirmed]", question.unconfirmed);
            toggle("[data-act]", question.act !== "");
            toggle("[data-note]", question.note);
            question.cells.forEach(showCell);
        });
        sections.forEach(({ number, css, icon, text }) => {
            const tag = document.querySelector(`[data-section="${number}"] .rv-state`);
            if (!tag) return;
            tag.className = css;
            tag.querySelector("span").textContent = text;
            const use = tag.querySelector("use");
            use.setAttribute("href", use.getAttribute("href").replace(/#.*$/, "#" + icon));
        });
        if (fresh.length > 0) {
            voice.textContent = "Nyt spørgsmål: " + fresh
                .map((place) => place.querySelector("legend, label, h3").textContent.trim()).join(", ");
        }
    };

    const showCell = ({ name, id, text, version, error }) => {
        const message = document.getElementById(id + "-fejl");
        if (!message) return;
        message.querySelector("[data-error]").textContent = error;
        message.hidden = error === "";
        const field = document.getElementById(id);
        if (error) field.setAttribute("aria-invalid", "true");
        else field.removeAttribute("aria-invalid");
        takeIn(name, text, version);
    };

    /** What another wrote comes into a field that nobody here has touched. */
    const takeIn = (name, text, version) => {
        const field = form.querySelector(`[data-cell="${name}"]`);
        const saving = field?.autosave;
        if (!saving || saving.isUnsaved || saving.sending || saving.stopped || saving.version >= version) return;
        if (field === document.activeElement || field.closest("[data-choices]")?.contains(document.activeElement)) return;
        saving.known = text;
        saving.version = version;
        saving.text = text;
        standsNow(name, text, version);
    };

    form.addEventListener("rv:saved", (event) => {
        standsNow(event.target.dataset.cell, event.detail.text, event.detail.version);
        refresh();
    });
    document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") refresh(); });
})();
