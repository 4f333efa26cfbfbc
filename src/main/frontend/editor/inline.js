/*
 * The words of one textblock as Markdown. Whatever a person may type comes out as text again: every character that
 * Markdown would take for a sign is written so that it is none.
 */
const SPACE = /\s/u;
const ASCII_SIGN = /[!-/:-@[-`{-~]/;
const LETTER = /[\p{L}\p{N}]/u;

const firstOf = (text) => String.fromCodePoint(text.codePointAt(0));
const lastOf = (text) => [...text.slice(-2)].at(-1);
const entity = (letter) => `&#${letter.codePointAt(0)};`;

/* An underscore within a word is no sign, unless the letter beside it may come to be written by its number. */
const escapeText = (text) =>
    text
        .replace(/[\\`*[\]]/g, "\\$&")
        .replace(/_/g, (sign, at) => (/[\p{L}\p{N}]{2}$/u.test(text.slice(0, at)) && /^[\p{L}\p{N}]{2}/u.test(text.slice(at + 1)) ? sign : "\\_"))
        .replace(/<(?=[A-Za-z/!?])/g, "\\<")
        .replace(/&(?=#?[A-Za-z0-9]+;)/g, "\\&");

const codeSpan = (text) => {
    const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = "`".repeat(longest + 1);
    const padding = /^`|`$|^ .*\S.* $/.test(text) ? " " : "";
    return fence + padding + text + padding + fence;
};

const address = (href) => {
    const plain = href.replace(/\n/g, "%0A").replace(/&(?=#?[A-Za-z0-9]+;)/g, "\\&");
    if (plain === "") return "";
    return /[\s()<>\\]/.test(href) ? "<" + plain.replace(/[<>]|\\(?!&)/g, "\\$&") + ">" : plain;
};

const title = (text) => (text ? ` "${text.replace(/[\\"]/g, "\\$&").replace(/&(?=#?[A-Za-z0-9]+;)/g, "\\&")}"` : "");

const destination = ({ href, src, title: words }) => `(${address(href ?? src)}${title(words)})`;

/**
 * The textblock's content as pieces of text, code, pictures and breaks with the names of their marks. Bold and italic
 * end at words: a space at their edge goes outside, since Markdown would not see the sign beside it.
 */
const pieces = (block) => {
    let found = [];
    block.forEach((node) => {
        const marks = new Map(node.marks.map((mark) => [mark.type.name, mark]));
        const code = marks.delete("code");
        if (!node.isText) found.push({ kind: node.type.name, attrs: node.attrs, marks });
        else if (code) found.push({ kind: "code", text: node.text.replace(/\n/g, " "), marks });
        else {
            for (const text of node.text.split(/(\s+)/u)) {
                if (text) found.push({ kind: "text", text: text.replace(/[\n\t]/g, " "), marks: new Map(marks) });
            }
        }
    });
    const isSpace = (piece) => piece.kind === "hard_break" || (piece.kind === "text" && SPACE.test(piece.text[0]));
    while (found.length > 0 && isSpace(found[0]) && !/\u00a0/.test(found[0].text)) found.shift();
    while (found.length > 0 && isSpace(found.at(-1)) && !/\u00a0/.test(found.at(-1).text)) found.pop();
    found = found.filter((piece, i) => !(
        piece.kind === "text" && /^ +$/.test(piece.text)
        && [found[i - 1], found[i + 1]].some((beside) => beside?.kind === "hard_break")
    ));
    for (const name of ["strong", "em"]) {
        for (const run of [found, [...found].reverse()]) {
            let inside = false;
            for (const piece of run) {
                if (!piece.marks.has(name)) inside = false;
                else if (isSpace(piece) && !inside) piece.marks.delete(name);
                else inside = true;
            }
        }
    }
    return joined(found);
};

const sameMarks = (one, other) =>
    one.size === other.size && [...one].every(([name, mark]) => other.has(name) && other.get(name).eq(mark));

const joined = (found) =>
    found.reduce((all, piece) => {
        const before = all.at(-1);
        if (before?.kind === "text" && piece.kind === "text" && sameMarks(before.marks, piece.marks)) {
            before.text += piece.text;
        } else all.push(piece);
        return all;
    }, []);

/** Writes pieces one after the other and opens and closes their marks. */
class Writer {
    constructor(found) {
        this.found = found;
        this.out = [];
        this.open = [];
        // where bold and italic may meet, they have different signs, so that no run of stars is read in two ways
        this.em = found.some((piece) => piece.marks.has("strong")) ? "_" : "*";
    }

    write() {
        this.found.forEach((piece, at) => {
            this.closeAllBut(piece.marks);
            this.openThose(piece, at);
            this.text(sourceOf(piece));
        });
        this.closeAllBut(new Map());
        while (this.separateSigns());
        return this.out.map((part) => part.text).join("");
    }

    text(text) {
        const before = this.out.at(-1);
        if (text.startsWith("[") && before?.text.endsWith("!")) before.text = before.text.replace(/!$/, "\\!");
        this.out.push({ text, sign: null });
    }

    closeAllBut(marks) {
        const keep = this.open.findIndex(({ name, mark }) => !marks.get(name)?.eq(mark));
        if (keep < 0) return;
        while (this.open.length > keep) {
            const { name, mark } = this.open.pop();
            if (name === "link") this.text("]" + destination(mark.attrs));
            else this.out.push({ text: this.signOf(name), sign: "close" });
        }
    }

    /** The mark that lasts longest is the outermost. */
    openThose(piece, at) {
        const lasts = ([name, mark]) => {
            let end = at;
            while (this.found[end]?.marks.get(name)?.eq(mark)) end++;
            return end;
        };
        const fresh = [...piece.marks].filter(([name]) => !this.open.some((one) => one.name === name));
        fresh.sort((one, other) => lasts(other) - lasts(one));
        for (const [name, mark] of fresh) {
            if (name === "link") this.text("[");
            else this.out.push({ text: this.signOf(name), sign: "open" });
            this.open.push({ name, mark });
        }
    }

    signOf(name) {
        return name === "strong" ? "**" : this.em;
    }

    /**
     * A sign between a letter outside and something else inside would be read as plain text, and so would an underscore
     * in a word. Such a letter is written by its number, which begins and ends with a sign of its own.
     *
     * @returns whether something changed, which may matter to the signs beside it
     */
    separateSigns() {
        return this.out.some((part, at) => {
            if (!part.sign) return false;
            const [outside, inside] = part.sign === "open" ? [at - 1, at + 1] : [at + 1, at - 1];
            const outer = this.edge(outside, outside < at);
            const inner = this.edge(inside, inside < at);
            if (outer === "" || SPACE.test(outer) || ASCII_SIGN.test(outer)) return false;
            if (part.text !== "_" && LETTER.test(inner)) return false;
            const beside = this.out[outside];
            beside.text = outside < at
                ? beside.text.slice(0, -outer.length) + entity(outer)
                : entity(outer) + beside.text.slice(outer.length);
            return true;
        });
    }

    edge(at, last) {
        const text = this.out[at]?.text ?? "";
        return text === "" ? "" : last ? lastOf(text) : firstOf(text);
    }
}

const sourceOf = (piece) => {
    if (piece.kind === "hard_break") return "\\\n";
    if (piece.kind === "image") return `![${escapeText(piece.attrs.alt)}]${destination(piece.attrs)}`;
    return piece.kind === "code" ? codeSpan(piece.text) : escapeText(piece.text);
};

/** At the start of a line stand the signs of blocks. */
const escapeLine = (line) =>
    line
        .replace(/^(#{1,6})(?=\s|$)/, "\\$1")
        .replace(/^[>~=+-]/, (sign) => (/^([+-](\s|$)|[>=]|-+\s*$|~~~)/.test(line) ? "\\" + sign : sign))
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
        .replace(/^(?=[|:-][\s|:-]*$)/, "\\");

/** A space that may not break at the edge would be taken away as white space. */
const keepEdges = (text) => text.replace(/^\u00a0|\u00a0$/g, "&nbsp;");

/** @param block a textblock; a paragraph's breaks become lines */
export const inlineMarkdown = (block) => keepEdges(new Writer(pieces(block)).write());

export const paragraphMarkdown = (block) => inlineMarkdown(block).split("\n").map(escapeLine).join("\n");

/** Signs at a heading's end would be taken for its frame. */
export const headingMarkdown = (block) => inlineMarkdown(block).replace(/(^|\s)(#+)$/, "$1\\$2");

export const cellMarkdown = (block) => inlineMarkdown(block).replace(/\|/g, "\\|");
