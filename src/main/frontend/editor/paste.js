/*
 * What is pasted from Word, Excel and the web as plain HTML: paragraphs, headings, real lists and whole tables, without
 * styles. Comments and what tracked changes took away do not come along.
 */
import { isOwnPicture, isSafeAddress } from "./schema.js";

const BLOCKS = "p,div,h1,h2,h3,h4,h5,h6,ul,ol,li,table,blockquote,pre";
const GONE = [
    "script", "style", "meta", "link", "title", "xml", "hr.msocomoff", "del", "object", "iframe", "noscript",
    "[data-css*='mso-element:comment']", "[data-css*='mso-special-character:comment']", "[data-css*='display:none']",
    ".MsoCommentReference", "a[href^='#_msocom']", "a[href^='#_msoanchor']",
].join(",");
const BULLET = /^[\s\u00a0]*[·•§▪●○oü–-][\s\u00a0]+/u;

/** Styles are looked at and never applied, so that the policy of the page has nothing to refuse. */
const read = (html) => {
    const quiet = html.replace(/<style[\s\S]*?<\/style>/gi, "").replace(/\sstyle=/gi, " data-css=");
    const page = new DOMParser().parseFromString(quiet, "text/html");
    page.querySelectorAll("[data-css]").forEach((part) => {
        part.dataset.css = part.dataset.css.replace(/\s*([:;])\s*/g, "$1").toLowerCase();
    });
    return page;
};

const css = (element) => element.dataset?.css ?? "";

const isBlank = (element) => !/[^\s\u00a0]/.test(element.textContent);

const unwrap = (element) => element.replaceWith(...element.childNodes);

const rename = (element, tag) => {
    const other = element.ownerDocument.createElement(tag);
    other.append(...element.childNodes);
    element.replaceWith(other);
    return other;
};

const wrapInside = (element, tag) => {
    const inner = element.ownerDocument.createElement(tag);
    inner.append(...element.childNodes);
    element.append(inner);
};

const removeComments = (page) => {
    const walker = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    found.forEach((comment) => comment.remove());
};

/** Elements with a namespace, such as o:p, are Office's own; their words stay. */
const removeOffice = (page) => {
    for (const part of page.body.querySelectorAll("*")) {
        if (part.localName.includes(":")) isBlank(part) ? part.remove() : unwrap(part);
    }
    page.body.querySelectorAll("ins,font,center").forEach(unwrap);
    page.body.querySelectorAll("b").forEach((bold) => {
        if (/(^|[;\s])font-weight:normal/.test(css(bold))) unwrap(bold);
    });
};

const weightAndSlant = (page) => {
    page.body.querySelectorAll("span,font").forEach((span) => {
        if (/font-weight:(bold|[6-9]00)/.test(css(span))) wrapInside(span, "strong");
        if (/font-style:italic/.test(css(span))) wrapInside(span, "em");
    });
    page.body.querySelectorAll(".MsoTitle").forEach((title) => rename(title, "h2"));
    page.body.querySelectorAll(":is(h1,h2,h3,h4,h5,h6) :is(b,strong)").forEach(unwrap);
};

/** What Word wrote before a paragraph to make it look like an item of a list; null when it is none. */
const fakeItem = (paragraph) => {
    const level = /mso-list:\S+ level(\d)/.exec(css(paragraph))?.[1];
    const mark = paragraph.querySelector("[data-css*='mso-list:ignore']");
    const looksSo = /MsoListParagraph/i.test(paragraph.className) && BULLET.test(paragraph.textContent);
    if (!level && !mark && !looksSo) return null;
    const sign = (mark?.textContent ?? "").replace(/[\s\u00a0]+/g, "");
    mark?.remove();
    if (!mark && looksSo) removeSign(paragraph);
    const ordered = /^\(?([0-9]+|[a-zæøå]|[ivxlc]+)[.)]/i.test(sign);
    return { paragraph, level: Number(level ?? 1), ordered, start: Number(/^\(?(\d+)/.exec(sign)?.[1] ?? 1) };
};

const removeSign = (paragraph) => {
    const walker = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    let rest = BULLET.exec(paragraph.textContent)[0].length;
    while (rest > 0 && walker.nextNode()) {
        const cut = Math.min(rest, walker.currentNode.data.length);
        walker.currentNode.data = walker.currentNode.data.slice(cut);
        rest -= cut;
    }
};

const makeLists = (page) => {
    let open = [];
    let last = null;
    for (const paragraph of page.body.querySelectorAll("p")) {
        const before = paragraph.previousElementSibling;
        const item = fakeItem(paragraph);
        if (!item) continue;
        if (!last || before !== last) open = [];
        while (open.length > item.level) open.pop();
        if (open.length === item.level && (open.at(-1).localName === "ol") !== item.ordered) open.pop();
        while (open.length < item.level) {
            const list = page.createElement(item.ordered ? "ol" : "ul");
            if (item.ordered && item.start !== 1) list.setAttribute("start", item.start);
            const holder = open.at(-1)?.lastElementChild ?? open.at(-1)?.appendChild(page.createElement("li"));
            if (holder) holder.append(list);
            else {
                paragraph.before(list);
                last = list;
            }
            open.push(list);
        }
        const entry = page.createElement("li");
        open.at(-1).append(entry);
        entry.append(paragraph);
    }
};

/** A cell holds one line: its paragraphs and breaks become spaces. */
const flattenCell = (cell) => {
    cell.querySelectorAll("br").forEach((br) => br.replaceWith(" "));
    let block;
    while ((block = cell.querySelector(BLOCKS + ",tbody,thead,tfoot,tr,td,th,caption"))) {
        block.before(" ");
        block.after(" ");
        unwrap(block);
    }
};

/** Merged cells are taken apart: the words stand in the first, the others are empty. */
const flattenTable = (table) => {
    const page = table.ownerDocument;
    const grid = [];
    const rows = [...table.rows];
    rows.forEach((row, y) => {
        grid[y] ??= [];
        let x = 0;
        for (const cell of row.cells) {
            while (grid[y][x]) x++;
            const height = Math.min(cell.rowSpan || rows.length - y, rows.length - y);
            for (let down = 0; down < height; down++) {
                grid[y + down] ??= [];
                for (let right = 0; right < cell.colSpan; right++) {
                    grid[y + down][x + right] = down + right === 0 ? cell : "merged";
                }
            }
        }
    });
    const filled = (cell) => cell?.nodeType === Node.ELEMENT_NODE;
    const hasWords = (cell) => filled(cell) && !isBlank(cell);
    const kept = grid.filter((row) => row.some(hasWords));
    const width = Math.max(0, ...kept.map((row) => row.findLastIndex(hasWords) + 1));
    if (kept.length === 1 && width === 1) {
        unwrapTable(table, kept[0].find(hasWords));
        return;
    }
    const made = page.createElement("table");
    kept.forEach((row, y) => {
        const line = made.insertRow();
        for (let x = 0; x < width; x++) {
            const cell = page.createElement(y === 0 ? "th" : "td");
            if (filled(row[x])) {
                flattenCell(row[x]);
                cell.append(...row[x].childNodes);
            }
            line.append(cell);
        }
    });
    if (table.caption) table.before(rename(table.caption, "p"));
    if (kept.length > 0) table.replaceWith(made);
    else table.remove();
};

/** A table of one cell is a frame round a text. */
const unwrapTable = (table, cell) => table.replaceWith(...cell.childNodes);

const keepAddresses = (page) => {
    page.body.querySelectorAll("a").forEach((link) => {
        const href = link.getAttribute("href") ?? "";
        if (!href || /^(#_|file:)/i.test(href) || !isSafeAddress(href)) unwrap(link);
    });
    page.body.querySelectorAll("img").forEach((picture) => {
        if (!isOwnPicture(picture.getAttribute("src") ?? "")) picture.remove();
    });
};

const KEPT = { a: ["href"], img: ["src", "alt"], ol: ["start"], h1: ["data-level"] };

const bare = (page) => {
    page.body.querySelectorAll("*").forEach((part) => {
        const kept = KEPT[part.localName] ?? [];
        [...part.attributes].filter(({ name }) => !kept.includes(name)).forEach(({ name }) => part.removeAttribute(name));
    });
    page.body.querySelectorAll("span").forEach(unwrap);
    page.body.normalize();
    const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        texts.currentNode.data = texts.currentNode.data.replace(/[\s\u00a0]{2,}|[\n\t]/g, " ").replace(/\u00ad/g, "");
    }
    page.body.querySelectorAll("p,h1,h2,h3,h4,h5,h6").forEach((block) => {
        if (isBlank(block) && !block.querySelector("img")) block.remove();
    });
};

/** @param html as the clipboard has it; returns HTML with elements the schema knows and hardly an attribute */
export const cleaned = (html) => {
    if (html.includes("data-pm-slice")) return html;
    const page = read(html);
    removeComments(page);
    page.querySelectorAll(GONE).forEach((part) => part.remove());
    weightAndSlant(page);
    removeOffice(page);
    makeLists(page);
    keepAddresses(page);
    let table;
    while ((table = [...page.body.querySelectorAll("table")].reverse().find((one) => !one.dataset.flat))) {
        const holder = table.parentElement;
        flattenTable(table);
        holder.querySelectorAll("table").forEach((one) => { one.dataset.flat = "ja"; });
    }
    bare(page);
    return page.body.innerHTML;
};

/** The pictures among what was pasted or dropped. A text that brings a picture of itself along is a text. */
export const picturesIn = (transfer) => {
    const files = [...(transfer?.files ?? [])].filter((file) => file.type.startsWith("image/"));
    const html = transfer?.getData("text/html") ?? "";
    return /[^\s\u00a0]/.test(html.replace(/<style[\s\S]*?<\/style>|<!--[\s\S]*?-->|<[^>]*>/g, "")) ? [] : files;
};
