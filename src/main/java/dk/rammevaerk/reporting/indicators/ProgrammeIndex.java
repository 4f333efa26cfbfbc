package dk.rammevaerk.reporting.indicators;

import dk.rammevaerk.kernel.Window;
import dk.rammevaerk.search.PlainWords;
import dk.rammevaerk.search.Search;
import dk.rammevaerk.search.SearchEntry;
import dk.rammevaerk.search.SearchEntry.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Hands programmes to the search, for those inside the cooperation. */
@Component
class ProgrammeIndex {
    private final ProgrammeStore programmes;
    private final IndicatorStore indicators;
    private final TallyStore tallies;
    private final Search search;
    private final Clock clock;

    ProgrammeIndex(
            ProgrammeStore programmes, IndicatorStore indicators, TallyStore tallies, Search search, Clock clock) {
        this.programmes = programmes;
        this.indicators = indicators;
        this.tallies = tallies;
        this.search = search;
        this.clock = clock;
    }

    void put(UUID id) {
        var programme = programmes.find(id).orElseThrow();
        var of = indicators.of(id);
        var body = Stream.concat(
                        Stream.of(programme.facts().purpose(), programme.facts().responsible()),
                        of.stream()
                                .flatMap(one -> Stream.of(
                                        one.facts().name(),
                                        one.facts().definition(),
                                        one.facts().target().text())))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(". "));
        search.replace(
                id,
                List.of(new SearchEntry(
                        Kind.PROGRAMME,
                        id,
                        id,
                        SearchEntry.COOPERATION,
                        newest(of),
                        programme.facts().title(),
                        "",
                        PlainWords.of(body),
                        programme.href(),
                        false)));
    }

    /** The day of its newest figures, else today. */
    private LocalDate newest(List<Indicator> of) {
        return of.stream()
                .flatMap(one -> tallies.all(one.id()).stream().map(Tally::asOf).limit(1))
                .max(LocalDate::compareTo)
                .orElseGet(() -> Window.dayOf(clock.instant()));
    }
}
