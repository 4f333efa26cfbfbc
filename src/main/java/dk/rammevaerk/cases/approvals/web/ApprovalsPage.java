package dk.rammevaerk.cases.approvals.web;

import dk.rammevaerk.pages.Confirmation;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.TileMap;
import dk.rammevaerk.pages.Trail;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * <em>Hvem mangler at vedtage …?</em>
 *
 * @param title what is adopted
 * @param figures the key figures
 * @param map null for a region without a drawn layout
 * @param missingHeading for example {@code De tre, der mangler}
 * @param forecast what the known dates promise
 * @param then what happens when all have adopted
 * @param packageHref empty for those who may not fetch the package
 * @param reminder the question before it is sent; null when none is to be sent
 * @param noReminder why none can be sent now; empty when one can, or when it is not this reader's act
 */
public record ApprovalsPage(
        String title,
        Trail trail,
        List<Figure> figures,
        @Nullable TileMap map,
        String missingHeading,
        List<Missing> missing,
        String forecast,
        String then,
        String packageHref,
        String listHeading,
        List<Filter> filters,
        List<Row> rows,
        boolean inside,
        List<Question> questions,
        @Nullable Confirmation reminder,
        String noReminder)
        implements Page {
    /** A large number, what it counts, and what that means. */
    public record Figure(String number, String unit, String text) {}

    /** @param href empty when the reader cannot open the row */
    public record Missing(String name, String href, StateTag state, String note, String mailto) {}

    /** A choice of rows. */
    public record Filter(String label, String href, boolean current) {
        public @Nullable String ariaCurrent() {
            return current ? "true" : null;
        }
    }

    /**
     * A council.
     *
     * @param href empty when the reader cannot open it
     * @param note the reservation, or empty
     * @param proofHref empty when the proof is a text, or missing
     */
    public record Row(
            String name, String href, String note, StateTag state, String date, String proof, String proofHref) {}

    /** A reservation or a rejection that the forum has not answered. */
    public record Question(String text, String href) {}
}
