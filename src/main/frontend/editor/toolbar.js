/*
 * The buttons above the text: one stop for Tab, the arrow keys go between them.
 */
import { redo, redoDepth, undo, undoDepth } from "prosemirror-history";
import bold from "../node_modules/dkfds/dist/img/svg-icons/format-bold.svg";
import italic from "../node_modules/dkfds/dist/img/svg-icons/format-italic.svg";
import bullets from "../node_modules/dkfds/dist/img/svg-icons/format-list-bulleted.svg";
import numbers from "../node_modules/dkfds/dist/img/svg-icons/format-list-numbered.svg";
import linked from "../node_modules/dkfds/dist/img/svg-icons/link.svg";
import picture from "../node_modules/dkfds/dist/img/svg-icons/file-image.svg";
import clip from "../node_modules/dkfds/dist/img/svg-icons/attach-file.svg";
import back from "../node_modules/dkfds/dist/img/svg-icons/reply.svg";
import again from "../node_modules/dkfds/dist/img/svg-icons/forward.svg";
import question from "../node_modules/dkfds/dist/img/svg-icons/help.svg";
import * as commands from "./commands.js";
import { el, icon } from "./dom.js";
import { schema } from "./schema.js";
import * as tables from "./tables.js";

const { nodes, marks } = schema;

/** The design system has no drawing of a table. */
const grid = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill-rule="evenodd"
    d="M3 4h18v16H3zM5 6v3h6V6zm8 0v3h6V6zM5 11v3h6v-3zm8 0v3h6v-3zM5 16v2h6v-2zm8 0v2h6v-2z"/></svg>`;

/** @param editor has the dialogs as commands; what it cannot do has no button */
const groupsOf = (editor) => [
    [
        { label: "Overskrift", word: true, run: commands.toggleHeading(2), on: commands.isHeading(2) },
        { label: "Underoverskrift", word: true, run: commands.toggleHeading(3), on: commands.isHeading(3) },
    ],
    [
        { label: "Fed", keys: "Ctrl+B", icon: bold, run: commands.toggleStrong, on: commands.isMarked(marks.strong) },
        { label: "Kursiv", keys: "Ctrl+I", icon: italic, run: commands.toggleEm, on: commands.isMarked(marks.em) },
    ],
    [
        { label: "Punktliste", icon: bullets, run: commands.toggleList(nodes.bullet_list), on: commands.isList(nodes.bullet_list) },
        { label: "Nummereret liste", icon: numbers, run: commands.toggleList(nodes.ordered_list), on: commands.isList(nodes.ordered_list) },
    ],
    [
        { label: "Link", keys: "Ctrl+K", icon: linked, run: editor.link, on: commands.isMarked(marks.link) },
        { label: "Tabel", icon: grid, run: tables.insertTable },
        editor.picture && { label: "Billede", icon: picture, run: editor.picture },
        editor.attachment && { label: "Henvis til bilag", icon: clip, run: editor.attachment },
    ].filter(Boolean),
    [
        { label: "Fortryd", keys: "Ctrl+Z", icon: back, run: undo, possible: undoDepth },
        { label: "Gør igen", keys: "Ctrl+Y", icon: again, run: redo, possible: redoDepth },
        { label: "Hjælp til teksten", icon: question, run: editor.help },
    ],
];

const CONTEXTS = [
    {
        label: "Liste",
        when: (state) => commands.isInList(state) && !tables.isInTable(state),
        tools: [
            { label: "Ryk ind", word: true, run: commands.indent },
            { label: "Ryk ud", word: true, run: commands.outdent },
        ],
    },
    {
        label: "Tabel",
        when: tables.isInTable,
        tools: [
            { label: "Ny række", word: true, run: tables.addRowAfter },
            { label: "Ny kolonne", word: true, run: tables.addColumnAfter },
            { label: "Slet række", word: true, run: tables.removeRow },
            { label: "Slet kolonne", word: true, run: tables.removeColumn },
            { label: "Slet tabel", word: true, run: tables.deleteTable },
        ],
    },
];

export class Toolbar {
    constructor(editor, name, controls) {
        this.editor = editor;
        this.tools = [];
        this.contexts = CONTEXTS.map((context) => ({ ...context, dom: this.group(context.tools, context.label) }));
        const main = el("div", { class: "rv-editor__groups" }, ...groupsOf(editor).map((tools) => this.group(tools)));
        this.tools.sort((one, other) => Boolean(one.context) - Boolean(other.context));
        this.dom = el(
            "div",
            { class: "rv-editor__tools", role: "toolbar", "aria-label": "Knapper til " + name, "aria-controls": controls },
            main,
            ...this.contexts.map((context) => context.dom),
        );
        this.dom.addEventListener("keydown", (event) => this.move(event));
        this.dom.addEventListener("focusin", (event) => this.stopAt(event.target));
        this.stopAt(this.tools[0].dom);
    }

    group(tools, context = null) {
        const buttons = tools.map((tool) => {
            const tip = tool.keys ? `${tool.label} (${tool.keys})` : tool.label;
            const dom = el(
                "button",
                {
                    type: "button",
                    class: tool.word ? "rv-editor__tool rv-editor__tool--word" : "rv-editor__tool",
                    title: tip,
                    "aria-label": tool.word ? false : tool.label,
                    "aria-keyshortcuts": tool.keys?.replace("Ctrl", "Control") ?? false,
                    "aria-pressed": tool.on ? "false" : false,
                    tabindex: "-1",
                    mousedown: (event) => event.preventDefault(),
                    click: () => this.run({ ...tool, dom }),
                },
                tool.word ? tool.label : icon(tool.icon),
            );
            this.tools.push({ ...tool, dom, context });
            return dom;
        });
        const attributes = context ? { class: "rv-editor__context", role: "group", "aria-label": context, hidden: true } : { class: "rv-editor__group" };
        return el("div", attributes, ...buttons);
    }

    run({ run, dom }) {
        if (dom.getAttribute("aria-disabled") === "true") return;
        const { view } = this.editor;
        const moved = dom.contains(document.activeElement);
        const done = run(view.state, view.dispatch, view);
        // a dialog takes the focus and gives it back itself
        if (done !== "asking" && (moved || !view.hasFocus())) view.focus();
    }

    /** One button at a time can be reached by Tab. */
    stopAt(button) {
        if (!this.tools.some((tool) => tool.dom === button)) return;
        this.tools.forEach((tool) => { tool.dom.tabIndex = tool.dom === button ? 0 : -1; });
    }

    move(event) {
        const shown = this.tools.map((tool) => tool.dom).filter((dom) => !dom.closest("[hidden]"));
        const at = shown.indexOf(document.activeElement);
        const last = shown.length - 1;
        const to = {
            ArrowRight: at === last ? 0 : at + 1,
            ArrowLeft: at === 0 ? last : at - 1,
            ArrowDown: at === last ? 0 : at + 1,
            ArrowUp: at === 0 ? last : at - 1,
            Home: 0,
            End: last,
        }[event.key];
        if (event.key === "Escape") {
            event.preventDefault();
            this.editor.view.focus();
        } else if (to !== undefined) {
            event.preventDefault();
            shown[to].focus();
        }
    }

    focus() {
        (this.tools.find((tool) => tool.dom.tabIndex === 0 && !tool.dom.closest("[hidden]")) ?? this.tools[0]).dom.focus();
    }

    update(state) {
        for (const { dom, when } of this.contexts) dom.hidden = !when(state);
        for (const tool of this.tools) {
            if (tool.on) tool.dom.setAttribute("aria-pressed", String(Boolean(tool.on(state))));
            const possible = tool.dom.closest("[hidden]") || (tool.possible ? tool.possible(state) > 0 : tool.run(state));
            if (possible) tool.dom.removeAttribute("aria-disabled");
            else tool.dom.setAttribute("aria-disabled", "true");
        }
        if (this.tools.some((tool) => tool.dom.tabIndex === 0 && tool.dom.closest("[hidden]"))) this.stopAt(this.tools[0].dom);
    }
}
