package dk.rammevaerk.reporting.workbooks;

import dk.rammevaerk.reporting.questionnaires.Cell;

/**
 * Where something stands in a response: an answer, or what is said of a question beside it.
 *
 * @param cell of the question alone, when it is no answer
 */
public record Place(Part part, Cell cell) implements Comparable<Place> {
    public enum Part {
        ANSWER,
        ACT,
        NOTE
    }

    public static Place of(Cell cell) {
        return new Place(Part.ANSWER, cell);
    }

    public static Place act(String question) {
        return new Place(Part.ACT, Cell.of(question));
    }

    public static Place note(String question) {
        return new Place(Part.NOTE, Cell.of(question));
    }

    /** As {@link #toString} writes it. */
    public static Place parse(String text) {
        int colon = text.indexOf(':');
        return new Place(Part.valueOf(text.substring(0, Math.max(0, colon))), Cell.parse(text.substring(colon + 1)));
    }

    @Override
    public int compareTo(Place other) {
        int byCell = cell.compareTo(other.cell);
        return byCell == 0 ? part.compareTo(other.part) : byCell;
    }

    /** {@code ANSWER:pladser}: also the name of its field in a form. */
    @Override
    public String toString() {
        return part + ":" + cell;
    }
}
