/*
 * Tables as Markdown has them: one row of headings, then rows of as many cells, each of one line.
 */
import { Plugin, TextSelection } from "prosemirror-state";
import {
    addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, goToNextCell, isInTable, selectedRect,
    TableMap,
} from "prosemirror-tables";
import { schema } from "./schema.js";

const { table_header: header, table_cell: cell, table_row: row, table } = schema.nodes;

/** After every change the first row alone holds headings, and nothing is merged. */
export const headingsFirst = new Plugin({
    appendTransaction: (transactions, before, state) => {
        if (!transactions.some((change) => change.docChanged)) return null;
        const change = state.tr;
        state.doc.descendants((node, at) => {
            if (node.type !== table) return !node.isTextblock;
            let place = at + 1;
            node.forEach((line, offset, index) => {
                const wanted = index === 0 ? header : cell;
                line.forEach((one, inside) => {
                    const { attrs } = one;
                    if (one.type !== wanted || attrs.colspan > 1 || attrs.rowspan > 1) {
                        const plain = { ...attrs, colspan: 1, rowspan: 1, colwidth: null };
                        change.setNodeMarkup(place + offset + 1 + inside, wanted, plain);
                    }
                });
            });
            return false;
        });
        return change.docChanged ? change : null;
    },
});

/** Puts a table of three columns and three rows after the paragraph; the cursor stands in its first heading. */
export const insertTable = (state, dispatch) => {
    if (isInTable(state)) return false;
    const line = (type) => row.create(null, Array.from({ length: 3 }, () => type.create()));
    const made = table.create(null, [line(header), line(cell), line(cell)]);
    if (dispatch) {
        const { $from } = state.selection;
        const empty = $from.depth === 1 && $from.parent.isTextblock && $from.parent.content.size === 0;
        const at = empty ? $from.before(1) : $from.after(1);
        const change = empty ? state.tr.replaceWith(at, at + 2, made) : state.tr.insert(at, made);
        if (at + made.nodeSize >= change.doc.content.size) {
            change.insert(change.doc.content.size, schema.nodes.paragraph.create());
        }
        dispatch(change.setSelection(TextSelection.near(change.doc.resolve(at + 1))).scrollIntoView());
    }
    return true;
};

/** Does the command and keeps the cursor in the table, in the cell that took the place of the one that went. */
const staying = (command, rect) => (state, dispatch) =>
    command(state, dispatch && ((change) => {
        const { tableStart: start } = rect;
        const map = TableMap.get(change.doc.nodeAt(start - 1));
        const y = Math.min(rect.top, map.height - 1);
        const x = Math.min(rect.left, map.width - 1);
        const place = change.doc.resolve(start + map.map[y * map.width + x] + 1);
        dispatch(change.setSelection(TextSelection.near(place)));
    }));

/** The row of headings stays. */
export const removeRow = (state, dispatch) => {
    if (!isInTable(state)) return false;
    const rect = selectedRect(state);
    return rect.top > 0 && staying(deleteRow, rect)(state, dispatch);
};

export const removeColumn = (state, dispatch) => {
    if (!isInTable(state)) return false;
    const rect = selectedRect(state);
    return rect.right - rect.left < rect.map.width && staying(deleteColumn, rect)(state, dispatch);
};

/** Tab goes to the next cell and makes a row after the last one. */
export const nextCell = (state, dispatch, view) => {
    if (!isInTable(state)) return false;
    if (goToNextCell(1)(state, dispatch)) return true;
    if (!dispatch) return true;
    addRowAfter(state, dispatch);
    return goToNextCell(1)(view.state, view.dispatch);
};

export const cellBefore = (state, dispatch) => isInTable(state) && goToNextCell(-1)(state, dispatch);

/** Enter goes to the cell below, as in a spreadsheet, and below the table after the last row. */
export const cellBelow = (state, dispatch) => {
    if (!isInTable(state)) return false;
    const rect = selectedRect(state);
    if (dispatch) {
        const change = state.tr;
        if (rect.bottom < rect.map.height) {
            const below = rect.tableStart + rect.map.map[rect.bottom * rect.map.width + rect.left];
            change.setSelection(TextSelection.near(change.doc.resolve(below + 1)));
        } else {
            const after = rect.tableStart + rect.table.nodeSize - 1;
            if (!change.doc.nodeAt(after)?.isTextblock) change.insert(after, schema.nodes.paragraph.create());
            change.setSelection(TextSelection.near(change.doc.resolve(after + 1)));
        }
        dispatch(change.scrollIntoView());
    }
    return true;
};

export { addColumnAfter, addRowAfter, deleteTable, isInTable };
