package dk.rammevaerk.search;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param total how many were found in all
 * @param exact how many of them hold the words as they were asked for
 */
public record SearchResults(List<SearchResult> results, long total, long exact) {
    static final SearchResults NONE = new SearchResults(List.of(), 0, 0);

    public SearchResults {
        results = List.copyOf(results);
    }
}
