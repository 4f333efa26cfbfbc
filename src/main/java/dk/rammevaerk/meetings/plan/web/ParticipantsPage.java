package dk.rammevaerk.meetings.plan.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import java.util.List;
import java.util.SequencedMap;

/**
 * Who is coming to a meeting, to be corrected by the secretariat.
 *
 * @param changes what is new in the forum since the members were copied, in words; or empty
 * @param items from the item's id to its number and title; the first is the whole meeting
 * @param guest what was typed about a guest
 * @param email what was typed as somebody's address and is none, or empty
 */
public record ParticipantsPage(
        String name,
        String href,
        String lead,
        List<Line> lines,
        String changes,
        SequencedMap<String, String> items,
        Guest guest,
        String email,
        FormErrors errors)
        implements Page {
    /**
     * @param note role, whom they stand in for, or which item they are there for
     * @param email where mail reaches them, or empty
     * @param member whether they are of the forum: they send apologies, others are taken off the list
     */
    public record Line(
            String id, String name, String organisation, String note, String email, boolean apology, boolean member) {}

    public record Guest(String name, String organisation, String email, String item) {
        static final Guest NOBODY = new Guest("", "", "", "");
    }

    /** How many get no mail. */
    public long unreached() {
        return lines.stream().filter(line -> line.email().isEmpty()).count();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
