package dk.rammevaerk.search;

import dk.rammevaerk.search.SearchEntry.Kind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param text the words; a phrase may stand in quotes
 * @param forum only this forum's, or null
 * @param year only this year's, or null
 * @param kind only this kind, or null
 * @param page counted from 1
 */
public record SearchQuery(
        String text,
        @Nullable String forum,
        @Nullable Integer year,
        @Nullable Kind kind,
        int page) {
    public static final int PAGE_SIZE = 20;

    /** Nobody types these, and the database takes no NUL. */
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    public SearchQuery {
        text = CONTROL.matcher(text).replaceAll(" ").strip();
        if (text.length() > 200) text = text.substring(0, 200);
        page = Math.clamp(page, 1, 500);
    }

    /** Whether it holds only words so short that nearly every text has them. */
    public boolean isTooCommon() {
        return Skeleton.words(text).isEmpty();
    }
}
