package dk.rammevaerk.reporting.workbooks;

import dk.rammevaerk.reporting.questionnaires.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a workbook, and where.
 *
 * @param sheet as its tab says; empty when it is the whole file
 * @param address such as {@code D7}; empty when it is the sheet
 * @param details never what stands in the cell
 * @param answer what the check of answers says, when it is that
 */
public record WorkbookFault(
        String sheet,
        String address,
        Kind kind,
        List<String> details,
        @Nullable Fault answer) {
    /** The words stand in the messages, {@code reporting.workbook.fault.…}, with the details. */
    public enum Kind {
        EMPTY(true),
        NOT_A_WORKBOOK(true),
        ENCRYPTED(true),
        DAMAGED(true),
        TOO_LARGE(true),
        MACROS(true),
        EXTERNAL_LINKS(true),
        /** It may hold a CPR number; without an address it stands in a comment, a box or the file's properties. */
        CPR(true),
        /** The hidden sheet is gone: it is no workbook of ours, or somebody took the sheet away. */
        NO_KEY(true),
        /** The hidden sheet was written in. */
        KEY_CHANGED(true),
        /** Details: the round it was made for. */
        OTHER_ROUND(true),
        /** Details: the authority it was made for. */
        OTHER_AUTHORITY(true),
        /** The questionnaire has a newer version. */
        OLD_VERSION(true),
        /** A sheet was taken away or renamed. */
        SHEET_GONE(true),
        /** What is asked for does not stand where it stood. Details: what stood there. */
        LABEL_CHANGED(true),
        /** The value is not taken. */
        FORMULA(false),
        /** A spreadsheet program's own fault. The value is not taken. */
        ERROR(false),
        /** Neither a mark nor nothing. The value is not taken. */
        NO_MARK(false),
        /** No such act. Details: those there are. */
        NO_ACT(false),
        /** It is said to be as last time, and is not. Details: last time's answer. */
        NOT_UNCHANGED(false),
        ANSWER(false);

        private final boolean refuses;

        Kind(boolean refuses) {
            this.refuses = refuses;
        }

        /** Whether nothing of the workbook is taken. */
        public boolean refuses() {
            return refuses;
        }
    }

    public WorkbookFault {
        details = List.copyOf(details);
        if ((answer == null) == (kind == Kind.ANSWER)) throw new IllegalArgumentException("An answer's fault or none");
    }

    static WorkbookFault of(Kind kind, String... details) {
        return at("", "", kind, details);
    }

    static WorkbookFault at(String sheet, String address, Kind kind, String... details) {
        return new WorkbookFault(sheet, address, kind, List.of(details), null);
    }

    static WorkbookFault at(String sheet, String address, Fault answer) {
        return new WorkbookFault(sheet, address, Kind.ANSWER, answer.details(), answer);
    }

    /** Whether an answer only lacks: nothing that was typed is wrong. */
    public boolean isMissing() {
        return answer != null && answer.isMissing();
    }
}
