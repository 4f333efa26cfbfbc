package dk.rammevaerk.cases;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which of all cases somebody looks for.
 *
 * @param text stands in the number and title, in small letters; or empty
 * @param forum the code of the only forum they concern, or empty
 * @param finished only those that ended
 * @param before only those with a lower number, or null
 */
public record CaseQuery(
        String text,
        String forum,
        boolean finished,
        @Nullable CaseNumber before) {
    /** Nobody types these, and the database takes no NUL. */
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    public CaseQuery {
        text = CONTROL.matcher(text).replaceAll(" ").strip();
    }
}
