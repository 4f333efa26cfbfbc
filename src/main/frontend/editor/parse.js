/*
 * Markdown as a document: CommonMark with the tables of GitHub, as the server reads it. HTML in it is text.
 */
import MarkdownIt from "markdown-it";
import { schema } from "./schema.js";

const reader = new MarkdownIt("commonmark", { html: true }).enable("table");
// the server judges addresses when it shows them; here they are kept as they were written
reader.validateLink = () => true;
reader.normalizeLink = (address) => address;

const { nodes, marks } = schema;

const BLOCKS = {
    paragraph: () => nodes.paragraph.create(),
    heading: (token) => nodes.heading.create({ level: Number(token.tag.slice(1)) }),
    blockquote: () => nodes.blockquote.create(),
    bullet_list: (token, tight) => nodes.bullet_list.create({ tight }),
    ordered_list: (token, tight) => nodes.ordered_list.create({ tight, start: Number(token.attrGet("start") ?? 1) }),
    list_item: () => nodes.list_item.create(),
    table: () => nodes.table.create(),
    tr: () => nodes.table_row.create(),
    th: (token) => nodes.table_header.create({ align: alignment(token) }),
    td: (token) => nodes.table_cell.create({ align: alignment(token) }),
};

const MARKS = {
    em: () => marks.em.create(),
    strong: () => marks.strong.create(),
    link: (token) => marks.link.create({ href: token.attrGet("href"), title: token.attrGet("title") ?? "" }),
};

const alignment = (token) => /text-align:(\w+)/.exec(token.attrGet("style") ?? "")?.[1] ?? null;

/** A list is tight when its paragraphs stand in no paragraph of their own; the reader marks them as hidden. */
const isTight = (tokens, index) => {
    const level = tokens[index].level;
    for (let i = index + 1; tokens[i].level > level; i++) {
        if (tokens[i].type === "paragraph_open" && tokens[i].level === level + 2) return tokens[i].hidden;
    }
    return true;
};

const wordsOf = (tokens) =>
    tokens.map((token) => (token.children ? wordsOf(token.children) : /break$/.test(token.type) ? " " : token.content)).join("");

/** The inline nodes of one textblock. */
const inline = (tokens, holdsBreaks) => {
    const found = [];
    let active = [];
    const add = (text, more = []) => {
        if (text) found.push(schema.text(text, more.reduce((all, mark) => mark.addToSet(all), active)));
    };
    for (const token of tokens) {
        const kind = token.type.replace(/_(open|close)$/, "");
        if (token.type === "image") {
            const attrs = { src: token.attrGet("src"), alt: wordsOf(token.children), title: token.attrGet("title") ?? "" };
            found.push(nodes.image.create(attrs, null, active));
        } else if (token.type === "hardbreak" && holdsBreaks) {
            found.push(nodes.hard_break.create(null, null, active));
        } else if (token.type === "softbreak" || token.type === "hardbreak") add(" ");
        else if (token.type === "code_inline") add(token.content, [marks.code.create()]);
        else if (token.nesting === 1) active = MARKS[kind](token).addToSet(active);
        else if (token.nesting === -1) active = active.filter((mark) => mark.type !== marks[kind]);
        else add(token.content.replace(/\s*\n\s*/g, " "));
    }
    return found;
};

/** Builds the document from the outside in: a stack of nodes that still take children. */
class Build {
    constructor() {
        this.open = [{ node: nodes.doc.create(), children: [] }];
    }

    add(node) {
        this.open.at(-1).children.push(node);
    }

    start(node) {
        this.open.push({ node, children: [] });
    }

    end() {
        const { node, children } = this.open.pop();
        const made = node.type.createAndFill(node.attrs, children);
        if (this.open.length === 0) return made;
        this.add(made);
        return null;
    }
}

/** The Markdown text as a document; every text has one. */
export const parse = (text) => {
    const build = new Build();
    const tokens = reader.parse(text ?? "", {});
    tokens.forEach((token, index) => {
        const kind = token.type.replace(/_(open|close)$/, "");
        if (kind === "thead" || kind === "tbody") return;
        if (token.type === "inline") {
            const parent = build.open.at(-1).node.type;
            inline(token.children, parent === nodes.paragraph).forEach((node) => build.add(node));
        } else if (token.type === "fence" || token.type === "code_block") {
            const code = token.content.replace(/\n$/, "");
            build.add(nodes.code_block.create({ info: token.info.trim() }, code ? schema.text(code) : null));
        } else if (token.type === "html_block") {
            build.add(nodes.paragraph.create(null, inline([{ type: "text", content: token.content.trim() }], false)));
        } else if (token.type === "hr") build.add(nodes.horizontal_rule.create());
        else if (token.nesting === 1) build.start(BLOCKS[kind](token, /_list$/.test(kind) && isTight(tokens, index)));
        else if (token.nesting === -1) build.end();
    });
    return build.end();
};
