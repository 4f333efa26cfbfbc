package dk.rammevaerk.documents.sheet;

/** A file that is not read as a workbook, and why. */
public final class UnreadableWorkbook extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The words stand with whoever takes workbooks. */
    public enum Reason {
        EMPTY,
        /** Another kind of file, whatever its name says. */
        NOT_A_WORKBOOK,
        /** Behind a password. */
        ENCRYPTED,
        /** Breaks off or contradicts itself. */
        DAMAGED,
        /** More bytes, packed or unpacked, sheets, rows, columns or cells than are read. */
        TOO_LARGE,
        /** It holds a program. */
        MACROS,
        /** It gets something from another file. */
        EXTERNAL_LINKS
    }

    private final Reason reason;

    public UnreadableWorkbook(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    UnreadableWorkbook(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
