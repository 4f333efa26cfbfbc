/*
 * A document as Markdown. What is written here and read again by parse.js is the same document.
 */
import { cellMarkdown, headingMarkdown, paragraphMarkdown } from "./inline.js";

const isEmptyParagraph = (node) => node.type.name === "paragraph" && paragraphMarkdown(node) === "";

/** Markdown has no empty paragraphs. */
const childrenOf = (node) => node.content.content.filter((child) => !isEmptyParagraph(child));

const indent = (text, first, rest) =>
    text
        .split("\n")
        .map((line, i) => (i === 0 ? first + line : line === "" ? rest.trimEnd() : rest + line))
        .join("\n")
        .replace(/^\s+$/gm, "");

const isList = (node) => /_list$/.test(node.type.name);

/** Whether a block may follow another without an empty line and still be a block of its own. */
const standsBeside = (before, node) => {
    if (isList(node)) {
        return before.type.name !== "paragraph"
            || ((node.attrs.start ?? 1) === 1 && childrenOf(node.firstChild).length > 0);
    }
    return before.type.name !== "table" && ["heading", "code_block"].includes(node.type.name);
};

const canBeTight = (list) =>
    list.attrs.tight
    && list.content.content.every((item) => {
        const children = childrenOf(item);
        return children.every((child, i) => i === 0 || standsBeside(children[i - 1], child));
    });

const listMarkdown = (list, alternate) => {
    const ordered = list.type.name === "ordered_list";
    const items = list.content.content.map((item, i) => {
        const marker = ordered ? list.attrs.start + i + (alternate ? ")" : ".") : alternate ? "*" : "-";
        const children = childrenOf(item);
        if (children.length === 0) return marker;
        const text = blocksMarkdown(children, canBeTight(list) ? "\n" : "\n\n");
        return indent(text, marker + " ", " ".repeat(marker.length + 1));
    });
    return items.join(canBeTight(list) ? "\n" : "\n\n");
};

const codeMarkdown = (node) => {
    const sign = node.attrs.info.includes("`") ? "~" : "`";
    const longest = Math.max(2, ...[...node.textContent.matchAll(/`+|~+/g)].map((run) => run[0].length));
    const fence = sign.repeat(longest + 1);
    return `${fence}${node.attrs.info}\n${node.textContent}${node.textContent ? "\n" : ""}${fence}`;
};

const LINES = { left: ":--", right: "--:", center: ":-:" };

const tableMarkdown = (table) => {
    const rows = table.content.content.map((row) => row.content.content);
    const width = Math.max(...rows.map((row) => row.length));
    const line = (cells) => "| " + cells.join(" | ") + " |";
    const words = (row) => Array.from({ length: width }, (_, i) => (row[i] ? cellMarkdown(row[i]) : ""));
    const rule = Array.from({ length: width }, (_, i) => LINES[rows[0][i]?.attrs.align] ?? "---");
    return [line(words(rows[0])), line(rule), ...rows.slice(1).map((row) => line(words(row)))].join("\n");
};

const blockMarkdown = (node, alternate) => {
    switch (node.type.name) {
        case "heading":
            return ("#".repeat(node.attrs.level) + " " + headingMarkdown(node)).trim();
        case "blockquote":
            return indent(blocksMarkdown(childrenOf(node), "\n\n"), "> ", "> ");
        case "code_block":
            return codeMarkdown(node);
        case "horizontal_rule":
            return "___";
        case "bullet_list":
        case "ordered_list":
            return listMarkdown(node, alternate);
        case "table":
            return tableMarkdown(node);
        default:
            return paragraphMarkdown(node);
    }
};

/** Two lists of a kind in a row would be read as one, so the second has other marks. */
const blocksMarkdown = (blocks, between) => {
    let alternate = false;
    return blocks
        .map((node, i) => {
            alternate = isList(node) && node.type === blocks[i - 1]?.type && !alternate;
            return blockMarkdown(node, alternate);
        })
        .join(between);
};

/** The document as Markdown, without a line break at its end. */
export const serialize = (doc) => blocksMarkdown(childrenOf(doc), "\n\n");
