package dk.rammevaerk.search.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.search.Search;
import dk.rammevaerk.search.SearchEntry.Kind;
import dk.rammevaerk.search.SearchQuery;
import dk.rammevaerk.search.SearchResults;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search is open to everyone; what is found is only what the one who asks may see. */
@RestController
@OpenTo(Audience.EVERYONE)
class SearchController {
    private final Search search;
    private final Parties parties;
    private final CurrentActor currentActor;
    private final Messages messages;

    SearchController(Search search, Parties parties, CurrentActor currentActor, Messages messages) {
        this.search = search;
        this.parties = parties;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    @GetMapping("/soeg")
    Page search(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(defaultValue = "") String forum,
            @RequestParam(name = "aar", required = false) @Nullable Integer year,
            @RequestParam(name = "slags", required = false) @Nullable Kind kind,
            @RequestParam(name = "side", defaultValue = "1") int page) {
        var actor = currentActor.get();
        var query = new SearchQuery(text, forum.isEmpty() ? null : forum, year, kind, page);
        var results = search.find(query, actor);
        var found = search.fora(actor);
        var fora = parties.fora().stream()
                .filter(one -> found.contains(one.code()))
                .toList();
        return new SearchPage(query, results, finding(query, results), fora, search.years(actor));
    }

    private String finding(SearchQuery query, SearchResults results) {
        if (query.text().isEmpty()) return messages.of("search.ask");
        if (results.total() == 0) {
            return messages.of(query.isTooCommon() ? "search.tooCommon" : "search.nothing", query.text());
        }
        var found = messages.of("search.found", count(results.total()), query.text());
        long alike = results.total() - results.exact();
        if (alike == 0) return found;
        return results.exact() == 0
                ? messages.of("search.onlyAlike", count(alike), query.text())
                : found + " " + messages.of("search.alike", DanishFormat.number(alike));
    }

    private String count(long number) {
        return DanishFormat.count(number, messages.of("search.place"), messages.of("search.places"));
    }
}
