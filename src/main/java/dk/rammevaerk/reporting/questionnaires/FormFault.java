package dk.rammevaerk.reporting.questionnaires;

import java.util.List;

/**
 * What is wrong with a questionnaire's rows.
 *
 * @param sheet {@code survey}, {@code choices} or {@code settings}
 * @param row from 1, as the workbook shows it; 0 when it is the sheet
 * @param column the heading; empty when it is the row
 */
public record FormFault(String sheet, int row, String column, Kind kind, List<String> details) {
    /** The words stand in the messages, {@code reporting.form.…}, with the details. */
    public enum Kind {
        NO_SHEET,
        NO_QUESTIONS,
        NO_TITLE,
        /** Details: the heading. */
        UNKNOWN_COLUMN,
        TWICE_THE_SAME_COLUMN,
        /** Details: the type. */
        UNKNOWN_TYPE,
        /** Details: the list. */
        UNKNOWN_LIST,
        LACKS,
        BAD_NAME,
        /** Details: the name, the row where it stands first. */
        NAME_TAKEN,
        /** Details: what is understood there. */
        NOT_UNDERSTOOD,
        /** Details: the place of the character. */
        UNREADABLE_CONDITION,
        /** Details: the name. */
        UNKNOWN_NAME,
        /** A sum of what stands in no table. Details: the name. */
        NOT_A_COLUMN,
        /** A column that is named outside its table, and not in a sum. Details: the name. */
        COLUMN_OUT_OF_REACH,
        GROUP_IN_GROUP,
        TABLE_IN_TABLE,
        NOT_IN_A_TABLE,
        NOTHING_TO_END,
        NOT_ENDED,
        EMPTY_GROUP,
        /** Details: the most that are taken. */
        TOO_MANY,
        /** A formula or a fault stands where words are read. */
        FORMULA,
        CPR
    }

    public FormFault {
        details = List.copyOf(details);
    }
}
