package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.meetings.Attendance.Kind;
import dk.rammevaerk.pages.Field;
import dk.rammevaerk.pages.Fragment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is there now.
 *
 * @param href where it is noted
 * @param hash differs when anything in it does
 * @param message what was just done, or empty
 * @param undo takes that back; null when nothing was done
 * @param items the items a guest may be there for, by id
 * @param today whether the meeting is today, so that somebody can come or go now
 * @param typed what was sent about somebody and not taken
 */
public record AttendancePanel(
        String href,
        String hash,
        List<Row> rows,
        String message,
        @Nullable Undo undo,
        List<Item> items,
        boolean today,
        Typed typed)
        implements Fragment {
    /** As many as can be seen at a glance are not folded. */
    private static final int AT_A_GLANCE = 6;

    /**
     * Somebody.
     *
     * @param details organisation, role, whose substitute, which item
     * @param state how they are there, in words; empty for one who is there the whole meeting
     * @param arrived {@code 9.05} as the field takes it, or empty
     */
    public record Row(
            String id,
            Kind kind,
            String name,
            String details,
            String state,
            boolean apology,
            String arrived,
            String departed) {
        public boolean isChanged() {
            return apology || !arrived.isEmpty() || !departed.isEmpty();
        }
    }

    /** What somebody's presence was before, to put it back; with {@code remove} they were not there at all. */
    public record Undo(String id, boolean remove, boolean apology, String arrived, String departed) {}

    public record Item(String id, String label) {}

    /**
     * Somebody who was to be added.
     *
     * @param error what is wrong, said at the name; or empty
     */
    public record Typed(String name, String organisation, String error) {
        static final Typed NOTHING = new Typed("", "", "");

        public Field field(String label) {
            return new Field("navn", label, "", name, error, false);
        }
    }

    public List<Row> present() {
        return rows.stream().filter(row -> !row.apology()).toList();
    }

    /** Who came late or left. */
    public List<Row> changed() {
        return rows.stream().filter(row -> !row.apology() && row.isChanged()).toList();
    }

    /** Who is there the whole meeting. */
    public List<Row> whole() {
        return rows.stream().filter(row -> !row.isChanged()).toList();
    }

    /** Whether those who are there the whole meeting are so many that they are folded. */
    public boolean isLong() {
        return whole().size() > AT_A_GLANCE;
    }

    public List<Row> absent() {
        return rows.stream().filter(Row::apology).toList();
    }
}
