package dk.rammevaerk.documents.sheet;

/** A text in CSV whose quotes do not part its cells: what is read of it may be shifted, or lack rows. */
public final class BrokenText extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final boolean isOpen;

    /**
     * @param line from 1
     * @param isOpen whether a quote is never closed; otherwise letters stand behind one that is
     */
    BrokenText(int line, boolean isOpen) {
        super("line " + line);
        this.line = line;
        this.isOpen = isOpen;
    }

    public int line() {
        return line;
    }

    public boolean isOpen() {
        return isOpen;
    }
}
