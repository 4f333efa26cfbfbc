package dk.rammevaerk.documents.table;

import java.util.List;

/** A file holds what may be CPR numbers. Nothing of it is used; the numbers themselves are told nobody. */
public final class PersonNumberFound extends Exception {
    private static final long serialVersionUID = 1L;

    /** In what part of a file. */
    public enum Where {
        LINE,
        /** Of the sheet that is read. */
        CELL,
        CELL_OF_SHEET,
        COMMENT,
        HEADER_OR_FOOTER,
        /** Boxes that help whoever fills a cell, rules for cells, links. */
        RULES_OF_SHEET,
        DRAWING,
        /** Of sheets or ranges. */
        NAMES,
        PROPERTIES,
        FILE_NAME,
        /** The file holds the text, and no cell shows it. */
        UNUSED_TEXT,
        /** Rows that no sheet shows. */
        UNUSED_ROWS,
        ELSEWHERE
    }

    /**
     * Where one stands.
     *
     * @param sheet its name, without its digits when they may be a number; empty unless it is a cell of a sheet that is not read
     * @param at the number of the line or the cell, {@code C19}; empty unless it is in a row
     * @param column the heading, or empty when the column has none
     */
    public record Place(Where where, String sheet, String at, String column) {
        static Place of(Where where) {
            return new Place(where, "", "", "");
        }

        static Place line(long line, String column) {
            return new Place(Where.LINE, "", String.valueOf(line), column);
        }
    }

    private final String file;
    private final transient List<Place> places;
    private final int others;

    /**
     * @param places the first of them
     * @param others how many more there are
     */
    public PersonNumberFound(String file, List<Place> places, int others) {
        super(places.size() + others + " numbers");
        this.file = file;
        this.places = List.copyOf(places);
        this.others = others;
    }

    public String file() {
        return file;
    }

    public List<Place> places() {
        return places;
    }

    public int others() {
        return others;
    }
}
