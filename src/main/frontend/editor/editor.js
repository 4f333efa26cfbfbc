/*
 * The editor of one field. The textarea stays the form's field; what is written is put into it as Markdown at once.
 */
import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { history } from "prosemirror-history";
import { Slice } from "prosemirror-model";
import { EditorState, Plugin } from "prosemirror-state";
import { tableEditing } from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
import * as commands from "./commands.js";
import { askForAttachment, askForLink, askForPicture, showHelp } from "./dialogs.js";
import { el, freshId } from "./dom.js";
import { highlight, highlights } from "./highlight.js";
import { keys } from "./keys.js";
import { parse } from "./parse.js";
import { cleaned, picturesIn } from "./paste.js";
import { upload } from "./pictures.js";
import { schema } from "./schema.js";
import { serialize } from "./serialize.js";
import { headingsFirst } from "./tables.js";
import { Toolbar } from "./toolbar.js";

export class Editor {
    constructor(field) {
        this.field = field;
        this.listeners = [];
        this.offerWhatIsPossible();
        const id = field.id || freshId("tekst");
        const label = document.querySelector(`label[for="${CSS.escape(id)}"]`);
        this.toolbar = new Toolbar(this, label?.firstChild?.textContent.trim() || "teksten", id);
        const hint = el("p", { class: "sr-only", id: id + "-taster" },
            "Alt+F10 går til knapperne. Esc og derefter Tab går videre på siden.");
        this.dom = el("div", { class: "rv-editor" }, this.toolbar.dom);
        field.before(this.dom);
        this.view = new EditorView(this.dom, {
            state: this.stateOf(field.value),
            attributes: this.attributes(id, label),
            transformPastedHTML: cleaned,
            handlePaste: (view, event) => this.takePictures(picturesIn(event.clipboardData)),
            handleDrop: (view, event, slice, moved) => !moved && this.takePictures(picturesIn(event.dataTransfer)),
            dispatchTransaction: (change) => this.apply(change),
        });
        this.dom.append(hint);
        this.replaceField(id, label);
        this.view.dom.editor = this;
        field.editor = this;
        this.toolbar.update(this.view.state);
    }

    attributes(id, label) {
        const { field } = this;
        if (label) label.id ||= id + "-navn";
        const given = {
            id,
            class: "rv-editor__text rv-prose",
            role: "textbox",
            "aria-multiline": "true",
            "aria-describedby": [field.getAttribute("aria-describedby"), id + "-taster"].filter(Boolean).join(" "),
        };
        if (label) given["aria-labelledby"] = label.id;
        if (field.getAttribute("aria-invalid")) given["aria-invalid"] = "true";
        if (field.required) given["aria-required"] = "true";
        return given;
    }

    /** The text takes over the field's id, so that links from the list of errors and the label lead to it. */
    replaceField(id, label) {
        const { field } = this;
        field.hidden = true;
        field.required = false;
        field.id = id + "-markdown";
        label?.addEventListener("click", (event) => {
            event.preventDefault();
            this.view.focus();
        });
        field.form?.addEventListener("reset", () => queueMicrotask(() => this.setMarkdown(field.value)));
    }

    stateOf(text) {
        return EditorState.create({
            doc: parse(text),
            plugins: [
                ...keys(this), history(), dropCursor({ class: "rv-editor__drop", color: false }), gapCursor(),
                tableEditing({ allowTableNodeSelection: true }), headingsFirst, highlights(),
                new Plugin({ view: () => ({ update: (view) => this.toolbar.update(view.state) }) }),
            ],
        });
    }

    apply(change) {
        const { state, transactions } = this.view.state.applyTransaction(change);
        this.view.updateState(state);
        if (!transactions.some((one) => one.docChanged)) return;
        this.field.value = serialize(state.doc);
        this.field.dispatchEvent(new Event("input", { bubbles: true }));
        this.listeners.forEach((listener) => listener(this.field.value));
    }

    /* ---- for others ---- */

    /** What is written, as it stands in the form's field. */
    getMarkdown() {
        return this.field.value;
    }

    /** Puts another text in; Ctrl+Z brings the one before back. */
    setMarkdown(text) {
        const { state } = this.view;
        this.view.dispatch(state.tr.replaceWith(0, state.doc.content.size, parse(text).content));
    }

    /** Puts words in at the cursor; an empty line in them begins a new paragraph. */
    insertText(text) {
        const { state } = this.view;
        const paragraphs = text.split(/\n\s*\n/).map((words) => words.replace(/\s*\n\s*/g, " "));
        if (paragraphs.length === 1) this.view.dispatch(state.tr.insertText(text.replace(/\s*\n\s*/g, " ")).scrollIntoView());
        else {
            const made = paragraphs.map((words) => schema.nodes.paragraph.create(null, words ? schema.text(words) : null));
            const doc = schema.nodes.doc.create(null, made);
            this.view.dispatch(state.tr.replaceSelection(new Slice(doc.content, 1, 1)).scrollIntoView());
        }
        this.view.focus();
    }

    /** @param listener called with the Markdown after every change */
    onChange(listener) {
        this.listeners.push(listener);
    }

    /** The marked words, with a space between blocks. */
    selectionText() {
        const { from, to } = this.view.state.selection;
        return this.view.state.doc.textBetween(from, to, " ", " ").replace(/\s+/g, " ").trim();
    }

    /** @param passages each with its text and a short label; earlier ones disappear */
    highlight(passages) {
        highlight(this.view, passages);
    }

    focus() {
        this.view.focus();
    }

    destroy() {
        this.view.destroy();
        this.dom.remove();
    }

    /* ---- what asks in a dialog: as commands, so that buttons and keys treat them like the others ---- */

    offerWhatIsPossible() {
        const { pictureUrl, attachments } = this.field.dataset;
        const asking = (question, possible = () => true) => (state, dispatch) => {
            if (!possible(state)) return false;
            if (!dispatch) return true;
            question().then(() => this.view.focus());
            return "asking";
        };
        const holds = (type) => (state) => {
            const { $from } = state.selection;
            return $from.parent.canReplaceWith($from.index(), $from.index(), type);
        };
        const words = (state) => state.selection.$from.parent.inlineContent && !state.selection.$from.parent.type.spec.code;
        this.link = asking(() => this.askForLink(), words);
        this.help = asking(showHelp);
        this.picture = pictureUrl && asking(() => this.askForPicture(null), holds(schema.nodes.image));
        this.attachment = attachments !== undefined && asking(() => this.askForAttachment(), words);
    }

    askForLink() {
        const { state } = this.view;
        const place = commands.linkAround(state);
        const run = (command) => command(this.view.state, this.view.dispatch);
        return askForLink({
            href: place.mark?.attrs.href ?? "",
            words: state.doc.textBetween(place.from, place.to),
            set: (href, words) => run(commands.setLink(place, href, words)),
            remove: () => run(commands.removeLink(place)),
        });
    }

    askForAttachment() {
        const attachments = JSON.parse(this.field.dataset.attachments || "[]");
        return askForAttachment(attachments, ({ id, number }) => {
            const link = schema.marks.link.create({ href: "#bilag-" + id });
            const change = this.view.state.tr.replaceSelectionWith(schema.text("bilag " + number, [link]), false);
            this.view.dispatch(change.removeStoredMark(schema.marks.link).scrollIntoView());
        });
    }

    askForPicture(file) {
        return askForPicture(
            file,
            (chosen, alt) => upload(this.field.dataset.pictureUrl, chosen, alt),
            (src, alt) => {
                const picture = schema.nodes.image.create({ src, alt });
                this.view.dispatch(this.view.state.tr.replaceSelectionWith(picture).scrollIntoView());
            },
        );
    }

    takePictures(files) {
        if (files.length === 0) return false;
        if (!this.field.dataset.pictureUrl) return true;
        files.reduce((before, file) => before.then(() => this.askForPicture(file)), Promise.resolve()).then(() => this.view.focus());
        return true;
    }
}
