package dk.rammevaerk.documents.table;

/** What may be wrong with any file of rows. */
public enum TableFlaw implements Flaw {
    /** No file of this name. */
    NO_FILE,
    /** Whoever runs the program may not read it, or it breaks off. */
    NOT_READABLE,
    /** Nothing in it. */
    EMPTY_FILE,
    /** Neither text nor workbook; details: what it is. */
    WRONG_KIND,
    /** A workbook behind a password. */
    LOCKED,
    /** A workbook that breaks off or contradicts itself. */
    DAMAGED,
    /** A workbook with a program in it. */
    MACROS,
    /** A workbook that unpacks to more than is read. */
    TOO_LARGE,
    /** Another visible sheet has rows of this format too; details: the sheet that is read, the other. */
    TWO_SHEETS,
    /** A text in UTF-16. */
    WIDE_LETTERS,
    /** A quoted cell whose quote is not closed before the file ends; what follows is not read. */
    OPEN_QUOTE,
    /** Letters between the closing quote of a cell and the next separator. */
    TEXT_AFTER_QUOTE,
    /** A heading that the format has is not there. */
    NO_COLUMN,
    /** A heading that the format has stands there twice. */
    TWO_COLUMNS,
    /** More cells than headings; details: cells, headings. */
    TOO_MANY_CELLS,
    /** Nothing where something must stand. */
    MISSING,
    /** Details: what stands there. */
    NOT_A_DATE,
    /** Details: what stands there. */
    NOT_A_MOMENT,
    /** The clock never shows it; details: what stands there. */
    SKIPPED_HOUR,
    /** Details: what stands there. */
    NOT_AN_AMOUNT,
    /** Details: the two readings. */
    AMBIGUOUS_AMOUNT,
    /** Parts of an øre; details: what stands there. */
    PARTS_OF_AN_OERE,
    /** Details: what stands there. */
    NEGATIVE_AMOUNT,
    /** A last day before the first; details: the two. */
    ENDS_BEFORE_IT_BEGINS,
    /** A formula or an error of a spreadsheet program instead of a value. */
    NO_VALUE;

    @Override
    public String key() {
        return "table." + name();
    }
}
