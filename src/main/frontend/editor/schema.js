/*
 * What a text may hold: what the server's Markdown shows, and nothing else.
 */
import { Schema } from "prosemirror-model";
import { tableNodes } from "prosemirror-tables";

/** The addresses a link may have; the server is as strict. */
export const isSafeAddress = (href) => /^(https?:|mailto:|[/#?]|[^:]*$)/i.test(href);

/** Only pictures that the program keeps itself are shown; of others the words are. */
export const isOwnPicture = (src) => /^\/billeder\/[0-9a-f-]{36}$/i.test(src);

const tables = tableNodes({
    tableGroup: "block",
    cellContent: "(text | image)*",
    cellAttributes: { align: { default: null } },
});

/** The editor stands below the page's own headings. */
const tagOf = (level) => "h" + Math.min(6, Math.max(3, level + 1));

export const schema = new Schema({
    nodes: {
        doc: { content: "block+" },
        paragraph: { content: "inline*", group: "block", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
        heading: {
            attrs: { level: { default: 2 } },
            content: "(text | image)*",
            group: "block",
            defining: true,
            parseDOM: [
                { tag: "[data-level]", getAttrs: (dom) => ({ level: Number(dom.dataset.level) }) },
                { tag: "h1", attrs: { level: 2 } },
                { tag: "h2", attrs: { level: 2 } },
                { tag: "h3", attrs: { level: 3 } },
                { tag: "h4", attrs: { level: 3 } },
                { tag: "h5", attrs: { level: 3 } },
                { tag: "h6", attrs: { level: 3 } },
            ],
            toDOM: (node) => [tagOf(node.attrs.level), { "data-level": node.attrs.level }, 0],
        },
        blockquote: {
            content: "block+",
            group: "block",
            parseDOM: [{ tag: "blockquote" }],
            toDOM: () => ["blockquote", 0],
        },
        code_block: {
            attrs: { info: { default: "" } },
            content: "text*",
            marks: "",
            group: "block",
            code: true,
            defining: true,
            parseDOM: [{ tag: "pre", preserveWhitespace: "full" }],
            toDOM: () => ["pre", ["code", 0]],
        },
        horizontal_rule: { group: "block", parseDOM: [{ tag: "hr" }], toDOM: () => ["hr"] },
        bullet_list: {
            attrs: { tight: { default: true } },
            content: "list_item+",
            group: "block",
            parseDOM: [{ tag: "ul" }],
            toDOM: () => ["ul", 0],
        },
        ordered_list: {
            attrs: { tight: { default: true }, start: { default: 1 } },
            content: "list_item+",
            group: "block",
            parseDOM: [{ tag: "ol", getAttrs: (dom) => ({ start: dom.start }) }],
            toDOM: (node) => (node.attrs.start === 1 ? ["ol", 0] : ["ol", { start: node.attrs.start }, 0]),
        },
        list_item: { content: "block+", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
        ...tables,
        table: { ...tables.table, toDOM: () => ["table", { class: "rv-table" }, ["tbody", 0]] },
        table_header: { ...tables.table_header, toDOM: () => ["th", { scope: "col" }, 0] },
        text: { group: "inline" },
        image: {
            attrs: { src: {}, alt: { default: "" }, title: { default: "" } },
            inline: true,
            group: "inline",
            draggable: true,
            parseDOM: [
                {
                    tag: "img[src][alt]",
                    getAttrs: (dom) =>
                        dom.alt.trim() && isOwnPicture(dom.getAttribute("src"))
                            ? { src: dom.getAttribute("src"), alt: dom.alt, title: dom.title }
                            : false,
                },
            ],
            toDOM: ({ attrs }) =>
                isOwnPicture(attrs.src)
                    ? ["img", { src: attrs.src, alt: attrs.alt }]
                    : ["span", { class: "rv-editor__picture" }, attrs.alt || "Billede"],
        },
        hard_break: {
            inline: true,
            group: "inline",
            selectable: false,
            parseDOM: [{ tag: "br" }],
            toDOM: () => ["br"],
        },
    },
    marks: {
        link: {
            attrs: { href: {}, title: { default: "" } },
            inclusive: false,
            parseDOM: [
                {
                    tag: "a[href]",
                    getAttrs: (dom) =>
                        isSafeAddress(dom.getAttribute("href"))
                            ? { href: dom.getAttribute("href"), title: dom.title }
                            : false,
                },
            ],
            toDOM: ({ attrs }) => ["a", { href: isSafeAddress(attrs.href) ? attrs.href : "#", title: attrs.href }, 0],
        },
        em: { parseDOM: [{ tag: "i" }, { tag: "em" }], toDOM: () => ["em", 0] },
        strong: { parseDOM: [{ tag: "b" }, { tag: "strong" }], toDOM: () => ["strong", 0] },
        code: { code: true, parseDOM: [{ tag: "code" }], toDOM: () => ["code", 0] },
    },
});
