package dk.rammevaerk.cases.decisions;

import dk.rammevaerk.meetings.Decision.Effect;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions somebody wants to see.
 *
 * @param forum only this forum's, or null
 * @param year only this year's, or null
 * @param effect only those that do this, or null
 * @param open only those whose follow-up is not done
 * @param text words that stand in them, or empty
 * @param page counted from 1
 */
public record RegisterQuery(
        @Nullable String forum,
        @Nullable Integer year,
        @Nullable Effect effect,
        boolean open,
        String text,
        int page) {
    public static final int PAGE_SIZE = 50;

    /** Nobody types these, and the database takes no NUL. */
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private static final int LONGEST = 200;
    private static final int LAST_PAGE = 10_000;

    public static final RegisterQuery ALL = new RegisterQuery(null, null, null, false, "", 1);

    public RegisterQuery {
        text = CONTROL.matcher(text).replaceAll(" ").strip();
        if (text.length() > LONGEST) text = text.substring(0, LONGEST);
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    public boolean isFiltered() {
        return forum != null || year != null || effect != null || open || !text.isEmpty();
    }
}
