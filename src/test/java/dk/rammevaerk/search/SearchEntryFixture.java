package dk.rammevaerk.search;

import dk.rammevaerk.search.SearchEntry.Kind;
import java.time.LocalDate;
import java.util.UUID;

/** Entries to be found: public items of one forum and day, unless a test says otherwise. */
final class SearchEntryFixture {
    private SearchEntryFixture() {}

    static SearchEntry item(String forum, String heading, String body) {
        return of(Kind.ITEM, forum, LocalDate.of(2024, 3, 1), heading, body, true);
    }

    static SearchEntry secret(String forum, String heading, String body) {
        return of(Kind.ITEM, forum, LocalDate.of(2024, 3, 1), heading, body, false);
    }

    static SearchEntry of(Kind kind, String forum, LocalDate date, String heading, String body, boolean isPublic) {
        var id = UUID.randomUUID();
        return new SearchEntry(kind, id, UUID.randomUUID(), forum, date, heading, "", body, "/moeder/" + id, isPublic);
    }
}
