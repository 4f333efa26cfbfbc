package dk.rammevaerk.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * As many of a list's cases as one page shows, the newest number first.
 *
 * @param last the number that those of the next page come before; null when there are no more
 */
public record CasePart(List<CaseView> cases, @Nullable CaseNumber last) {
    public static final int SIZE = 50;

    public CasePart {
        cases = List.copyOf(cases);
    }
}
