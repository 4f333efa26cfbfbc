package dk.rammevaerk.search;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.search.SearchEntry.Kind;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class SearchStore {
    private static final String HEADLINE = "StartSel=" + Passages.HIT_BEGINS + ", StopSel=" + Passages.HIT_ENDS
            + ", MaxFragments=2, MaxWords=28, MinWords=12, FragmentDelimiter=\"" + Passages.GAP + "\"";

    /** Whoever is in no forum matches none: an empty array, never a placeholder that an entry could carry. */
    private static final String VISIBLE =
            "(public or :everything or forum = any(array[:fora]::text[]) or other_fora && array[:fora]::text[])";

    private static final String FOUND = """
            from search.entry, websearch_to_tsquery('danish', :text) asked, to_tsquery('simple', :skeletons) alike
            where (words @@ asked or skeletons @@ alike)
              and %s
              and (:forum = '' or forum = :forum or :forum = any(other_fora))
              and (:year = 0 or year = :year)
              and (:kind = '' or kind = :kind)
            """.formatted(VISIBLE);

    /** Whose eyes the result is for. */
    record Viewer(boolean everything, Collection<String> fora) {}

    private final JdbcClient jdbc;

    SearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(UUID parent, List<SearchEntry> entries) {
        jdbc.sql("delete from search.entry where parent = ?").param(parent).update();
        entries.forEach(entry -> jdbc.sql("""
                        insert into search.entry
                          (kind, id, parent, forum, year, date, heading, context, body, folded, href, public,
                           other_fora)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        entry.kind().name(),
                        entry.id(),
                        parent,
                        entry.forum(),
                        entry.date().getYear(),
                        entry.date(),
                        entry.heading(),
                        entry.context(),
                        entry.body(),
                        Skeleton.of(entry.heading() + " " + entry.body()),
                        entry.href(),
                        entry.isPublic(),
                        entry.otherFora().toArray(String[]::new))
                .update());
    }

    SearchResults find(SearchQuery query, Viewer viewer) {
        var skeletons = Skeleton.words(query.text());
        var counts = bind(jdbc.sql("select count(*), count(*) filter (where words @@ asked) " + FOUND), query, viewer)
                .query((rs, row) -> new long[] {rs.getLong(1), rs.getLong(2)})
                .single();
        var results = bind(jdbc.sql("""
                select kind, id, heading, context, href, exact,
                       case when exact then ts_headline('danish', body, asked, :headline) end as headline, body
                from (select kind, id, heading, context, href, body, asked, words @@ asked as exact, date,
                             ts_rank_cd(words, asked) + 0.1 * ts_rank(skeletons, alike) as rank
                """ + FOUND + """
                      order by exact desc, rank desc, date desc, id limit :size offset :offset) found
                order by exact desc, rank desc, date desc, id"""), query, viewer)
                .param("headline", HEADLINE)
                .param("size", SearchQuery.PAGE_SIZE)
                .param("offset", (query.page() - 1) * SearchQuery.PAGE_SIZE)
                .query((rs, row) -> new SearchResult(
                        Kind.valueOf(rs.getString("kind")),
                        rs.getObject("id", UUID.class),
                        rs.getString("heading"),
                        rs.getString("context"),
                        rs.getString("href"),
                        rs.getBoolean("exact")
                                ? Passages.marked(rs.getString("headline"), rs.getString("body"))
                                : Passages.alike(rs.getString("body"), skeletons),
                        rs.getBoolean("exact")))
                .list();
        return new SearchResults(results, counts[0], counts[1]);
    }

    List<Integer> years(Viewer viewer) {
        return jdbc.sql("select distinct year from search.entry where " + VISIBLE + " order by year desc")
                .param("everything", viewer.everything())
                .param("fora", viewer.fora())
                .query(Integer.class)
                .list();
    }

    List<String> fora(Viewer viewer) {
        return jdbc.sql("select distinct forum from search.entry where " + VISIBLE)
                .param("everything", viewer.everything())
                .param("fora", viewer.fora())
                .query(String.class)
                .list();
    }

    private static StatementSpec bind(StatementSpec statement, SearchQuery query, Viewer viewer) {
        return statement
                .param("text", query.text())
                .param("skeletons", prefixes(Skeleton.words(query.text())))
                .param("everything", viewer.everything())
                .param("fora", viewer.fora())
                .param("forum", query.forum() == null ? "" : query.forum())
                .param("year", query.year() == null ? 0 : query.year())
                .param("kind", query.kind() == null ? "" : query.kind().name());
    }

    /** Skeletons hold letters and digits alone, so they need no quoting. Longer ones also find words they begin. */
    private static String prefixes(List<String> skeletons) {
        return skeletons.stream()
                .map(skeleton -> skeleton.length() > 3 ? skeleton + ":*" : skeleton)
                .collect(joining(" & "));
    }
}
