package dk.rammevaerk.reporting;

import dk.rammevaerk.search.PlainWords;
import dk.rammevaerk.search.Search;
import dk.rammevaerk.search.SearchEntry;
import dk.rammevaerk.search.SearchEntry.Kind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Hands rounds to the search when they are opened, for those inside the cooperation: what is asked, never what is answered. */
@Component
class RoundIndex {
    private final Search search;

    RoundIndex(Search search) {
        this.search = search;
    }

    void put(ReportingRound round) {
        var id = round.id().value();
        var body = Stream.concat(
                        Stream.of(round.purpose()), round.forms().stream().map(RoundForm::title))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(". "));
        search.replace(
                id,
                List.of(new SearchEntry(
                        Kind.ROUND,
                        id,
                        id,
                        SearchEntry.COOPERATION,
                        round.window().deadline(),
                        round.title(),
                        "",
                        PlainWords.of(body),
                        round.href(),
                        false)));
    }
}
