package dk.rammevaerk.search.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.search.SearchEntry.Kind;
import dk.rammevaerk.search.SearchQuery;
import dk.rammevaerk.search.SearchResults;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for and what was found.
 *
 * @param finding the answer in one sentence
 */
public record SearchPage(
        SearchQuery query, SearchResults results, String finding, List<Forum> fora, List<Integer> years)
        implements Page {
    public boolean isAsked() {
        return !query.text().isEmpty();
    }

    /** The address of another page of the same search, or null when there is none. */
    public @Nullable String page(int page) {
        long last = (results.total() + SearchQuery.PAGE_SIZE - 1) / SearchQuery.PAGE_SIZE;
        if (page < 1 || page > last) return null;
        return "/soeg?q=" + URLEncoder.encode(query.text(), StandardCharsets.UTF_8)
                + "&forum=" + (query.forum() == null ? "" : query.forum())
                + "&aar=" + (query.year() == null ? "" : query.year())
                + "&slags=" + (query.kind() == null ? "" : query.kind())
                + "&side=" + page;
    }

    public boolean isKind(Kind kind) {
        return query.kind() == kind;
    }
}
