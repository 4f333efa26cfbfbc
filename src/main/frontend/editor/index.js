/*
 * Every textarea with data-editor becomes an editor, also those that htmx brings later.
 *
 * data-picture-url   where pictures are sent; without it there is no button for them
 * data-attachments   JSON list of {id, number, title}; without it there is no button for references
 */
import { Editor } from "./editor.js";

const start = (part) => {
    const fields = [...part.querySelectorAll("textarea[data-editor]")];
    if (part.matches?.("textarea[data-editor]")) fields.push(part);
    fields.filter((field) => !field.editor).forEach((field) => new Editor(field));
};

start(document);
document.addEventListener("htmx:load", (event) => start(event.target));
document.addEventListener("htmx:beforeCleanupElement", (event) => {
    if (event.target.editor && event.target.matches?.("textarea[data-editor]")) event.target.editor.destroy();
});
