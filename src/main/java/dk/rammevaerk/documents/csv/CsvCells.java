package dk.rammevaerk.documents.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import dk.rammevaerk.documents.csv.CsvRows.Break;

/** Hands on what the parser finds, without a text of its own for any cell. */
final class CsvCells extends AbstractBaseCsvCallbackHandler<Boolean> {
    private final WatchedText text;
    private final CsvRows rows;
    /** On which the next cell begins. */
    private int line;

    private boolean isEnd;

    CsvCells(WatchedText text, CsvRows rows) {
        this.text = text;
        this.rows = rows;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = (int) startingLineNumber;
        rows.begin(line);
    }

    @Override
    protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
        if (quoted) {
            quoted(buf, offset, len);
        } else if (len == 1 && buf[offset] == WatchedText.SIGN) {
            isEnd = true;
        } else {
            rows.cell(buf, offset, len);
        }
    }

    private void quoted(char[] buf, int offset, int len) {
        boolean isOpen = len > 0 && buf[offset + len - 1] == WatchedText.SIGN;
        rows.cell(buf, offset, isOpen ? len - 2 : len);
        if (isOpen) rows.broken(Break.OPEN_QUOTE, line);
        for (int i = offset; i < offset + len; i++) {
            if (buf[i] == '\n' || (buf[i] == '\r' && buf[i + 1] != '\n')) line++;
        }
    }

    /** @return whether more of the file may follow */
    @Override
    protected Boolean buildRecord() {
        if (isEnd) return false;
        if (text.isTorn(line)) rows.broken(Break.TEXT_AFTER_QUOTE, line);
        rows.end();
        return true;
    }

    /** The parser gave up within a cell. */
    void breakOff() {
        rows.broken(Break.OPEN_QUOTE, line);
        rows.end();
    }
}
