package dk.rammevaerk.documents;

import dk.rammevaerk.documents.text.Texts;
import java.util.Objects;

/** A file that cannot be read, and why. Its message is in Danish and says what the person can do. */
public final class UnreadableDocument extends RuntimeException {
    /** Why a file cannot be read. */
    public enum Reason {
        /** Locked with a password. */
        ENCRYPTED,
        /** Breaks off or contradicts itself. */
        DAMAGED,
        /** Pages without text: a scan that has not been through text recognition. */
        NO_TEXT,
        /** More bytes, pages or lines than the reader takes. */
        TOO_LARGE,
        /** Small on disk, but unpacks to more than the reader takes. */
        TOO_LARGE_UNPACKED,
        /** Another type of file than the four that are read, whatever its name says. */
        WRONG_TYPE,
        /** No content at all. */
        EMPTY,
        /** May hold a CPR number where nobody would see it: in a header, a note, deleted text, a form field. */
        HIDDEN_NUMBER
    }

    private final Reason reason;
    private final String detail;

    public UnreadableDocument(Reason reason, String detail) {
        super(Texts.of("unreadable." + reason, detail));
        this.reason = reason;
        this.detail = detail;
    }

    public UnreadableDocument(Reason reason, String detail, Throwable cause) {
        this(reason, detail);
        initCause(cause);
    }

    public Reason reason() {
        return reason;
    }

    /** What the file really is, or the limit it breaks; empty when there is nothing to add. */
    public String detail() {
        return detail;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
