/*
 * What the buttons and keys do, and whether it is on or possible where the cursor stands.
 */
import { setBlockType, toggleMark } from "prosemirror-commands";
import { liftListItem, sinkListItem, wrapInList } from "prosemirror-schema-list";
import { schema } from "./schema.js";

const { nodes, marks } = schema;

const blockAt = (state) => state.selection.$from.parent;

export const isHeading = (level) => (state) =>
    blockAt(state).type === nodes.heading && (level === 2) === (blockAt(state).attrs.level <= 2);

export const toggleHeading = (level) => (state, dispatch) =>
    isHeading(level)(state)
        ? setBlockType(nodes.paragraph)(state, dispatch)
        : setBlockType(nodes.heading, { level })(state, dispatch);

export const isMarked = (type) => (state) => {
    const { from, to, $from, empty } = state.selection;
    return empty ? Boolean(type.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, type);
};

export const toggleStrong = toggleMark(marks.strong);
export const toggleEm = toggleMark(marks.em);

/** The innermost list round the cursor with its place, or null. */
const listAt = (state) => {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth--) {
        if (/_list$/.test($from.node(depth).type.name)) return { node: $from.node(depth), at: $from.before(depth) };
    }
    return null;
};

export const isInList = (state) => listAt(state) !== null;

export const isList = (type) => (state) => listAt(state)?.node.type === type;

/** Makes a list, makes the list the other kind, or takes the paragraph out of it. */
export const toggleList = (type) => (state, dispatch) => {
    const list = listAt(state);
    if (!list) return wrapInList(type)(state, dispatch);
    if (list.node.type === type) return liftListItem(nodes.list_item)(state, dispatch);
    if (dispatch) dispatch(state.tr.setNodeMarkup(list.at, type, { tight: list.node.attrs.tight }));
    return true;
};

export const indent = sinkListItem(nodes.list_item);
export const outdent = liftListItem(nodes.list_item);

export const insertBreak = (state, dispatch) => {
    const { $from } = state.selection;
    if (!$from.parent.canReplaceWith($from.index(), $from.index(), nodes.hard_break)) return false;
    if (dispatch) dispatch(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
    return true;
};

/** Where the link under the cursor begins and ends; an empty cursor beside none has only its place. */
export const linkAround = (state) => {
    const { from, to, $from, empty } = state.selection;
    if (!empty) {
        let mark = null;
        state.doc.nodesBetween(from, to, (node) => { mark ??= marks.link.isInSet(node.marks) ?? null; });
        return { from, to, mark };
    }
    const mark = marks.link.isInSet($from.marks()) ?? marks.link.isInSet($from.nodeAfter?.marks ?? []);
    if (!mark) return { from, to, mark: null };
    let start = $from.start();
    let found = null;
    $from.parent.forEach((node) => {
        const end = start + node.nodeSize;
        if (mark.isInSet(node.marks)) {
            if (found?.to === start) found.to = end;
            else if (!found || found.to < from) found = { from: start, to: end, mark };
        }
        start = end;
    });
    return found;
};

/** Puts words with a link in the place; empty words keep those that are there. */
export const setLink = (place, href, words) => (state, dispatch) => {
    const mark = marks.link.create({ href });
    const change = state.tr;
    const there = state.doc.textBetween(place.from, place.to);
    if (words && words !== there) {
        const kept = state.doc.resolve(place.from).marks().filter((one) => one.type !== marks.link);
        change.replaceWith(place.from, place.to, schema.text(words, mark.addToSet(kept)));
    } else {
        change.removeMark(place.from, place.to, marks.link).addMark(place.from, place.to, mark);
    }
    dispatch(change.removeStoredMark(marks.link).scrollIntoView());
    return true;
};

export const removeLink = (place) => (state, dispatch) => {
    dispatch(state.tr.removeMark(place.from, place.to, marks.link));
    return true;
};
