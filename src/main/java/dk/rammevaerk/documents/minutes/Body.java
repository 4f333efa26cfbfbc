package dk.rammevaerk.documents.minutes;

import java.util.List;
import java.util.Set;

/** The lines of a document with those passed over that are furniture or a contents table. */
record Body(List<Line> lines, Set<Integer> passed) {
    int size() {
        return lines.size();
    }

    Line get(int i) {
        return lines.get(i);
    }

    /** Whether line {@code i} has text that belongs to the document itself. */
    boolean has(int i) {
        return i >= 0 && i < lines.size() && !lines.get(i).isBlank() && !passed.contains(i);
    }

    /** The next line with text after {@code i}, or {@link #size()}. */
    int next(int i) {
        int k = i + 1;
        while (k < lines.size() && !has(k)) {
            k++;
        }
        return k;
    }

    /** The last line with text before {@code i}, or -1. */
    int previous(int i) {
        int k = i - 1;
        while (k >= 0 && !has(k)) {
            k--;
        }
        return k;
    }

    /** Whether nothing, not even a page break, stands between a line and the next one with text. */
    boolean touches(int i, int next) {
        return next < lines.size()
                && next == i + 1
                && lines.get(i).page() == lines.get(next).page();
    }

    /** Whether line {@code i} goes on in the line right after it. */
    boolean goesOn(int i) {
        return lines.get(i).wraps() && has(i + 1);
    }
}
