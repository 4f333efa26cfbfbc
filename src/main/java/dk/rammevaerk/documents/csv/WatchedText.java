package dk.rammevaerk.documents.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A text on its way to the parser. Two things the parser lets pass are seen here: letters between a closing quote and the next
 * separator, and a quote that is never closed. For the latter the text gets one more line, whose sign is no letter: it then
 * stands within the cell that is not closed.
 */
final class WatchedText extends FilterReader {
    static final char SIGN = '\uFFFF';

    /** For a sign of the text that is ours and no letter. */
    private static final char UNKNOWN = '\uFFFD';

    private static final char[] LAST_LINE = {'\n', SIGN};

    private enum At {
        BEGINNING,
        CELL,
        QUOTES,
        /** Behind a quote that closes a cell, or is the first of two. */
        CLOSED
    }

    private final char separator;
    private final Deque<Integer> tornLines = new ArrayDeque<>();
    private At at = At.BEGINNING;
    private int line = 1;
    private boolean isAfterReturn;
    private int told;

    WatchedText(Reader text, char separator) {
        super(text);
        this.separator = separator;
    }

    /** Whether letters stood behind a closing quote up to this line; asked from line to line. */
    boolean isTorn(int lastLine) {
        boolean isTorn = false;
        while (!tornLines.isEmpty() && tornLines.peek() <= lastLine) {
            tornLines.remove();
            isTorn = true;
        }
        return isTorn;
    }

    @Override
    public int read(char[] letters, int offset, int length) throws IOException {
        int read = told == 0 ? super.read(letters, offset, length) : -1;
        if (read >= 0) {
            watch(letters, offset, offset + read);
            return read;
        }
        if (told == LAST_LINE.length || length == 0) return -1;
        letters[offset] = LAST_LINE[told++];
        return 1;
    }

    private void watch(char[] letters, int from, int until) {
        for (int i = from; i < until; i++) {
            char c = letters[i];
            if (at == At.CELL && c > '"' && c < SIGN && c != separator) continue;
            if (c == SIGN) letters[i] = UNKNOWN;
            watch(c);
        }
    }

    private void watch(char c) {
        if (c == '"') at = at == At.BEGINNING || at == At.CLOSED ? At.QUOTES : at == At.QUOTES ? At.CLOSED : at;
        else if (c == separator || c == '\n' || c == '\r') endCell(c);
        else if (at == At.BEGINNING) at = At.CELL;
        else if (at == At.CLOSED && (tornLines.isEmpty() || tornLines.getLast() != line)) tornLines.add(line);
        isAfterReturn = c == '\r';
    }

    private void endCell(char c) {
        if (at != At.QUOTES) at = At.BEGINNING;
        if (c == '\r' || (c == '\n' && !isAfterReturn)) line++;
    }
}
