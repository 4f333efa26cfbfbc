package dk.rammevaerk.agreements.web;

import dk.rammevaerk.cases.web.RouteLine;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.Trail;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * <em>Hvor langt er Rammeaftale 2027-28?</em>
 *
 * @param approvalsHref empty while it is not laid before the councils
 * @param process its way through the fora; null when it has none that the reader may see
 * @param chooseHref where its case is chosen, or empty
 * @param stepsAhead what the secretariat may do next, the main one first
 * @param writes whether the reader may write in it
 * @param open whether parts may be written
 * @param locked whether the final political approval is given
 * @param lockedReason why its principles cannot be changed, or empty
 * @param daysHref where its days are corrected, or empty
 * @param inside whether plans and statements are shown
 * @param mayState whether the reader acts for an authority
 */
public record AgreementPage(
        String heading,
        String title,
        String href,
        Trail trail,
        StateTag state,
        String lead,
        String approvalsHref,
        @Nullable Route process,
        String chooseHref,
        List<Milestone> way,
        List<Ahead> stepsAhead,
        List<PartRow> parts,
        List<Area> areas,
        List<Principle> principles,
        List<Statement> statements,
        boolean writes,
        boolean open,
        boolean locked,
        String lockedReason,
        String daysHref,
        boolean inside,
        boolean mayState)
        implements Page {
    /**
     * The case that is its way through the fora.
     *
     * @param now who has it, or empty
     * @param hindrances why it does not get on, in a few words each
     */
    public record Route(String number, String href, String now, List<String> hindrances, RouteLine route) {}

    /** How a milestone stands. */
    public enum Standing {
        DONE,
        NOW,
        LATE,
        NEXT
    }

    /** A milestone of its way. */
    public record Milestone(String what, String when, Standing standing) {}

    /**
     * @param label the verb with its object
     * @param reason why it cannot be done now, or empty
     */
    public record Ahead(String label, String href, String reason) {}

    /** @param version in words, or empty before the first */
    public record PartRow(String title, String kind, String href, String version) {}

    public record Area(String title, String purpose, String note, String newHref, List<Doing> activities) {}

    /** @param href empty for those who may not write */
    public record Doing(String title, String responsible, StateTag state, String due, String next, String href) {}

    public record Principle(
            String title, String text, String whenBroken, String href, String newHref, List<Initiative> initiatives) {}

    /** @param note that it is ended or was changed, or empty */
    public record Initiative(String text, boolean ended, String note, String href) {}

    /** @param href empty for those who may not write it */
    public record Statement(String authority, String what, String from, String note, String href) {}
}
