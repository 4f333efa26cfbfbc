/*
 * The editor's questions: a link, an attachment, a picture's words, and the help.
 */
import { el, freshId } from "./dom.js";

/**
 * Asks in a dialog that gives the focus back when it closes.
 *
 * @param fields what the form shows, between heading and buttons
 * @param send called with the form when it is sent; returns a message about what is wrong, or nothing when all is well
 */
export const ask = ({ heading, fields, verb, send, extra = null }) => {
    const id = freshId("dialog");
    const fault = el("p", { class: "rv-row__error", id: id + "-fejl", role: "alert", hidden: true });
    const actions = el("div", { class: "rv-actions" });
    if (verb) actions.append(el("button", { class: "button button-primary", type: "submit" }, verb));
    if (extra) actions.append(extra);
    const closing = verb ? "Fortryd" : "Luk hjælpen";
    actions.append(el("button", { class: "button button-secondary", type: "button", click: () => dialog.close() }, closing));
    const form = el("form", { novalidate: true }, el("h2", { id }, heading), ...fields, fault, actions);
    const dialog = el("dialog", { class: "rv-dialog rv-editor-dialog", "aria-labelledby": id }, form);
    form.addEventListener("submit", async (event) => {
        event.preventDefault();
        event.stopPropagation();
        const wrong = await send(form, dialog);
        if (!wrong) {
            dialog.close();
            return;
        }
        fault.textContent = wrong;
        fault.hidden = false;
        const field = form.querySelector("input:not([type=file]):not([type=hidden]),textarea");
        field?.setAttribute("aria-invalid", "true");
        field?.setAttribute("aria-describedby", fault.id);
        field?.focus();
    });
    return new Promise((closed) => {
        dialog.addEventListener("close", () => {
            dialog.remove();
            closed();
        });
        document.body.append(dialog);
        dialog.showModal();
    });
};

/** A label with its input. */
export const field = (label, attributes, hint = "") => {
    const id = freshId("felt");
    return el(
        "div",
        { class: "rv-row" },
        el("label", { class: "form-label", for: id }, label),
        hint ? el("p", { class: "rv-row__hint", id: id + "-hint" }, hint) : null,
        el("input", { class: "form-input rv-input", id, "aria-describedby": hint ? id + "-hint" : false, ...attributes }),
    );
};

/** What a person writes as an address, made whole; empty when it is none. */
export const wholeAddress = (text) => {
    const href = text.trim();
    if (/^(https?:\/\/|mailto:|[/#])\S+$/i.test(href)) return href;
    if (/^\S+@\S+\.\S+$/.test(href)) return "mailto:" + href;
    return /^[^\s:]+\.[^\s:]+$/.test(href) ? "https://" + href : "";
};

export const askForLink = ({ href, words, set, remove }) =>
    ask({
        heading: href ? "Ret link" : "Indsæt link",
        fields: [
            field("Adresse", { name: "href", value: href, autocomplete: "off", inputmode: "url" },
                "En webadresse eller en mailadresse, for eksempel www.kl.dk"),
            field("Tekst", { name: "words", value: words, autocomplete: "off" }, "Det, læseren ser"),
        ],
        verb: href ? "Gem link" : "Indsæt link",
        extra: href
            ? el("button", { class: "button button-secondary", type: "button", click: (event) => {
                remove();
                event.target.closest("dialog").close();
            } }, "Fjern link")
            : null,
        send: (form) => {
            const address = wholeAddress(form.elements.href.value);
            if (!address) return "Adressen kan ikke bruges. Skriv for eksempel www.kl.dk eller navn@kommune.dk.";
            set(address, form.elements.words.value.trim() || form.elements.href.value.trim());
            return null;
        },
    });

/** @param attachments of the item, each with id, number and title */
export const askForAttachment = (attachments, insert) => {
    const name = freshId("bilag");
    const choices = attachments.map((one, i) => {
        const id = name + "-" + i;
        const input = el("input", { type: "radio", name, id, value: one.id, checked: i === 0 });
        return el("div", { class: "rv-cpr__choice" }, input, el("label", { for: id }, `Bilag ${one.number}: ${one.title}`));
    });
    const none = "Der er ingen bilag endnu. Læg et bilag på punktet først.";
    return ask({
        heading: "Henvis til bilag",
        fields: attachments.length > 0
            ? [el("fieldset", { class: "rv-editor-dialog__choices" }, el("legend", { class: "sr-only" }, "Bilag"), ...choices)]
            : [el("p", {}, none)],
        verb: attachments.length > 0 ? "Indsæt henvisning" : "",
        send: (form) => {
            const chosen = attachments.find((one) => one.id === form.querySelector("input:checked")?.value);
            if (!chosen) return none;
            insert(chosen);
            return null;
        },
    });
};

/**
 * @param pictures the files that came by paste or drop; empty asks for one
 * @param upload sends a file; returns its address, or throws with a message for the reader
 */
export const askForPicture = (file, upload, insert) => {
    const preview = el("div", { class: "rv-editor-dialog__preview" });
    const show = (chosen) => {
        preview.replaceChildren();
        if (!chosen) return;
        const reader = new FileReader();
        reader.onload = () => preview.replaceChildren(el("img", { src: reader.result, alt: "Det valgte billede" }));
        reader.readAsDataURL(chosen);
    };
    const types = "image/png,image/jpeg,image/gif,image/webp";
    const input = field("Billede", { type: "file", name: "file", accept: types, change: (event) => show(event.target.files[0]) },
        "PNG, JPEG, GIF eller WebP");
    show(file);
    return ask({
        heading: "Indsæt billede",
        fields: [
            ...(file ? [] : [input]),
            preview,
            field("Hvad viser billedet?", { name: "alt", autocomplete: "off" },
                "Teksten læses op for den, som ikke kan se billedet"),
        ],
        verb: "Indsæt billede",
        send: async (form) => {
            const chosen = file ?? form.elements.file.files[0];
            const alt = form.elements.alt.value.trim().replace(/\s+/g, " ");
            if (!chosen) return "Vælg et billede.";
            if (!alt) return "Skriv, hvad billedet viser. Ellers kan det ikke indsættes.";
            try {
                insert(await upload(chosen, alt), alt);
                return null;
            } catch (problem) {
                return problem.message;
            }
        },
    });
};

const KEYS = [
    ["Ctrl+B", "Fed"],
    ["Ctrl+I", "Kursiv"],
    ["Ctrl+K", "Link"],
    ["Ctrl+Z", "Fortryd"],
    ["Ctrl+Y", "Gør igen"],
    ["Skift+Enter", "Ny linje i samme afsnit"],
    ["Tab", "Næste celle i en tabel, ryk ind i en liste; ellers videre på siden"],
    ["Esc og derefter Tab", "Videre på siden, også fra en tabel eller en liste"],
    ["Alt+F10", "Til knapperne; piletasterne skifter mellem dem, og Esc går tilbage"],
    ["Bindestreg og mellemrum", "Begynd en punktliste"],
];

export const showHelp = () =>
    ask({
        heading: "Genveje i teksten",
        fields: [
            el("dl", { class: "rv-editor-dialog__keys" }, ...KEYS.map(([key, what]) => el("div", {}, el("dt", {}, key), el("dd", {}, what)))),
        ],
        verb: "",
        send: () => null,
    });
