/*
 * Passages that somebody else quotes, such as decisions marked in minutes: shown in the text, never part of it.
 */
import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { el } from "./dom.js";

const key = new PluginKey("highlight");

/** The document's words with the place of each letter; white space is one space, also between blocks. */
const lettersOf = (doc) => {
    const letters = [];
    doc.descendants((node, at) => {
        if (node.isTextblock) letters.push([" ", at]);
        if (node.isText) for (let i = 0; i < node.text.length; i++) letters.push([node.text[i], at + i]);
        else if (node.isLeaf) letters.push([" ", at]);
    });
    const kept = letters
        .map(([letter, at]) => [/\s/.test(letter) ? " " : letter, at])
        .filter(([letter], i, all) => letter !== " " || all[i - 1]?.[0] !== " ");
    return { text: kept.map(([letter]) => letter).join(""), places: kept.map(([, at]) => at) };
};

const marksOf = (doc, passages) => {
    const { text, places } = lettersOf(doc);
    const found = passages.flatMap(({ text: wanted, label }) => {
        const words = wanted.replace(/\s+/g, " ").trim();
        const at = words ? text.indexOf(words) : -1;
        if (at < 0) return [];
        const from = places[at];
        const to = places[at + words.length - 1] + 1;
        const name = () => el("span", { class: "rv-editor__label", contenteditable: "false" }, label);
        const mark = Decoration.inline(from, to, { nodeName: "mark" });
        return label ? [mark, Decoration.widget(to, name, { side: -1, key: label + to, ignoreSelection: true })] : [mark];
    });
    return DecorationSet.create(doc, found);
};

export const highlights = () =>
    new Plugin({
        key,
        state: {
            init: () => DecorationSet.empty,
            apply: (change, marks) => {
                const passages = change.getMeta(key);
                return passages ? marksOf(change.doc, passages) : marks.map(change.mapping, change.doc);
            },
        },
        props: { decorations: (state) => key.getState(state) },
    });

/** Shows these passages and no others; one that is not in the text is left out. */
export const highlight = (view, passages) => view.dispatch(view.state.tr.setMeta(key, passages));
