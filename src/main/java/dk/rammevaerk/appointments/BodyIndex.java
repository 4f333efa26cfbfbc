package dk.rammevaerk.appointments;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.parties.Person;
import dk.rammevaerk.parties.PersonId;
import dk.rammevaerk.search.Search;
import dk.rammevaerk.search.SearchEntry;
import dk.rammevaerk.search.SearchEntry.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Hands a body with all its holders to the search. Holders stand there with their days, since the index isn't written
 * when a day passes; the newest stands first.
 */
@Component
class BodyIndex {
    private final Compositions compositions;
    private final Parties parties;
    private final Search search;
    private final Messages messages;
    private final Clock clock;

    BodyIndex(Compositions compositions, Parties parties, Search search, Messages messages, Clock clock) {
        this.compositions = compositions;
        this.parties = parties;
        this.search = search;
        this.messages = messages;
        this.clock = clock;
    }

    void put(BodyId id) {
        var composition = compositions.find(id).orElseThrow(NotThere::new);
        var body = composition.body();
        var today = LocalDate.ofInstant(clock.instant(), DanishFormat.ZONE);
        search.replace(
                id.value(),
                List.of(new SearchEntry(
                        Kind.BODY,
                        id.value(),
                        id.value(),
                        SearchEntry.INSIDE,
                        today,
                        body.name(),
                        messages.of("seats.kind." + body.facts().kind()),
                        text(composition),
                        "/udpegninger/" + id,
                        false)));
    }

    private String text(Composition composition) {
        var persons = parties.persons().stream().collect(toMap(Person::id, person -> person));
        var facts = composition.body().facts();
        return Stream.concat(
                        composition.seats().stream().map(seat -> holders(seat, persons)),
                        Stream.of(facts.purpose(), facts.terms(), facts.secretariat())
                                .filter(Objects::nonNull))
                .collect(joining(". "))
                .replaceAll("[*_#|`>\\[\\]]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private String holders(SeatHistory seat, Map<PersonId, Person> persons) {
        return seat.seat().title() + ": "
                + (seat.appointments().isEmpty()
                        ? messages.of("seats.vacant")
                        : seat.appointments().reversed().stream()
                                .map(one -> holder(one, persons))
                                .collect(joining("; ")));
    }

    private String holder(Appointment one, Map<PersonId, Person> persons) {
        var person = persons.get(one.person());
        var lastDay = one.period().lastDay();
        return Stream.of(person == null ? null : person.name(), person == null ? null : person.title())
                        .filter(Objects::nonNull)
                        .collect(joining(", "))
                + " ("
                + (lastDay == null
                        ? messages.of(
                                "seats.period.open",
                                DanishFormat.date(one.period().from()))
                        : messages.of(
                                "seats.period", DanishFormat.date(one.period().from()), DanishFormat.date(lastDay)))
                + ")";
    }
}
