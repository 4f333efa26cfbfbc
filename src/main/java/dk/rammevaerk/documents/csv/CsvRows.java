package dk.rammevaerk.documents.csv;

/** What a text in CSV holds, told cell by cell. */
public interface CsvRows {
    /** @param line on which the row begins, from 1; quoted cells may hold line breaks, so it is no count of rows */
    void begin(int line);

    /** A cell without its quotes; the letters stand there during the call only. */
    void cell(char[] letters, int offset, int length);

    /**
     * A cell of this row is not written as RFC 4180 says.
     *
     * @param line on which a quote that is not closed opened, or on which the row ends
     */
    void broken(Break kind, int line);

    void end();

    /** How a quoted cell may be broken. */
    enum Break {
        /** Letters stand between its closing quote and the next separator. */
        TEXT_AFTER_QUOTE,
        /** Its quote is not closed before the file ends; the rest of the file is its text. */
        OPEN_QUOTE
    }
}
