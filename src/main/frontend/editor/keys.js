/*
 * The keys. Tab leaves the text where it has nothing else to do, and always after Escape, so nobody is caught.
 */
import { baseKeymap, chainCommands, exitCode } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { inputRules, textblockTypeInputRule, undoInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { splitListItem } from "prosemirror-schema-list";
import { Plugin } from "prosemirror-state";
import * as commands from "./commands.js";
import { schema } from "./schema.js";
import { cellBefore, cellBelow, isInTable, nextCell } from "./tables.js";

const { nodes } = schema;

/** Remembers whether the key before was Escape; after it Tab belongs to the browser. */
class Escape {
    constructor() {
        this.pressed = false;
        this.plugin = new Plugin({
            props: {
                handleKeyDown: (view, event) => {
                    if (!["Tab", "Shift"].includes(event.key)) this.pressed = event.key === "Escape";
                    return false;
                },
                handleDOMEvents: {
                    blur: () => {
                        this.pressed = false;
                        return false;
                    },
                },
            },
        });
    }

    /** The command, unless the person wants to leave. */
    unless(command) {
        return (state, dispatch, view) => !this.pressed && command(state, dispatch, view);
    }
}

const inList = (command) => (state, dispatch, view) => {
    if (!commands.isInList(state) || isInTable(state)) return false;
    command(state, dispatch, view);
    return true;
};

/** "1. maj" begins with a date more often than with a list, so only a dash and a star make lists. */
const rules = inputRules({
    rules: [
        wrappingInputRule(/^\s*[-*]\s$/, nodes.bullet_list),
        textblockTypeInputRule(/^##\s$/, nodes.heading, { level: 2 }),
        textblockTypeInputRule(/^###\s$/, nodes.heading, { level: 3 }),
    ],
});

export const keys = (editor) => {
    const escape = new Escape();
    return [escape.plugin, rules, keymap(bindings(editor, escape)), keymap(baseKeymap)];
};

const bindings = (editor, escape) => ({
    "Mod-b": commands.toggleStrong,
    "Mod-i": commands.toggleEm,
    "Mod-k": (state, dispatch, view) => Boolean(editor.link(state, dispatch, view)),
    "Mod-z": undo,
    "Mod-y": redo,
    "Shift-Mod-z": redo,
    Backspace: undoInputRule,
    Enter: chainCommands(cellBelow, splitListItem(nodes.list_item)),
    "Shift-Enter": chainCommands(exitCode, cellBelow, commands.insertBreak),
    Tab: escape.unless(chainCommands(nextCell, inList(commands.indent))),
    "Shift-Tab": escape.unless(chainCommands(cellBefore, inList(commands.outdent))),
    "Alt-F10": () => {
        editor.toolbar.focus();
        return true;
    },
});
