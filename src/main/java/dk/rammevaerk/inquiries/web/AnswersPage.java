package dk.rammevaerk.inquiries.web;

import dk.rammevaerk.pages.Confirmation;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.TileMap;
import dk.rammevaerk.pages.Trail;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * <em>Hvem har svaret?</em>
 *
 * @param title what is asked about
 * @param map null when the region is not among the invited, or has no drawn layout
 * @param reminder the question before it is sent; null when none is to be sent
 * @param noReminder why none can be sent now; empty when one can, or when it is not this reader's act
 * @param replies whether how far the secretariat is with them is shown
 */
public record AnswersPage(
        String title,
        Trail trail,
        StateTag state,
        List<Figure> figures,
        @Nullable TileMap map,
        List<Row> missing,
        List<Row> rows,
        @Nullable Confirmation reminder,
        String noReminder,
        boolean replies)
        implements Page {
    /** A large number, what it counts, and what that means. */
    public record Figure(String number, String unit, String text) {}

    /**
     * An authority.
     *
     * @param date when it answered, or empty
     * @param reply how far the secretariat is with it, or empty
     * @param replyHref empty when there is nothing to reply to
     */
    public record Row(
            String name, String href, String note, StateTag state, String date, String reply, String replyHref) {}
}
