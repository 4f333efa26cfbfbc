package dk.rammevaerk.cases.tasks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks somebody wants to see.
 *
 * @param forum only this forum's, or null
 * @param together only those that all authorities got at once, or null
 * @param page counted from 1
 */
public record TaskList(
        Whose whose,
        Which which,
        @Nullable String forum,
        @Nullable UUID together,
        int page) {
    public static final int PAGE_SIZE = 50;
    private static final int LAST_PAGE = 10_000;

    public TaskList {
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    /** Whether what all authorities got at once is one line. */
    public boolean isGathered() {
        return whose == Whose.ALL && together == null;
    }

    /** The same, only what is late. */
    public TaskList late() {
        return new TaskList(whose, Which.LATE, forum, together, 1);
    }

    public enum Whose {
        /** What the actor is to do in person, and with their forum; the secretariat's own for the secretariat. */
        MINE,
        /** What the actor's authority is to do. */
        AUTHORITY,
        /** All the actor may see. */
        ALL
    }

    public enum Which {
        OPEN,
        LATE,
        DONE,
        CANCELLED
    }
}
