package dk.rammevaerk.documents.table;

import java.util.List;

/** A file holds what may be CPR numbers. Nothing of it is used; the numbers themselves are told nobody. */
public final class PersonNumberFound extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Where one stands.
     *
     * @param place a cell as {@code C19}, or the number of the line
     * @param column the heading, or empty when the column has none
     */
    public record Place(String place, String column) {}

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
