package dk.rammevaerk.appointments.web;

import dk.rammevaerk.appointments.BodyKind;
import dk.rammevaerk.appointments.Composition;
import dk.rammevaerk.appointments.SeatId;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Parties;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be chosen in the forms, from what is sent to what is read. */
@Component
class Choices {
    /** Sent for somebody who is not in the list. */
    static final String NEWCOMER = "ny";

    static final String FORUM = "forum:";
    static final String AUTHORITY = "myndighed:";

    private final Parties parties;
    private final SeatWords words;
    private final Messages messages;

    Choices(Parties parties, SeatWords words, Messages messages) {
        this.parties = parties;
        this.words = words;
        this.messages = messages;
    }

    SequencedMap<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : BodyKind.values()) kinds.put(kind.name(), words.kind(kind));
        return kinds;
    }

    SequencedMap<String, String> fora() {
        var fora = none("seats.choice.noForum");
        parties.fora().forEach(forum -> fora.put(forum.code(), forum.name()));
        return fora;
    }

    SequencedMap<String, String> authorities() {
        var authorities = none("seats.choice.noAuthority");
        parties.authorities().forEach(one -> authorities.put(one.code(), one.name()));
        return authorities;
    }

    SequencedMap<String, String> represented() {
        var represented = none("seats.choice.nobody");
        parties.fora().forEach(forum -> represented.put(FORUM + forum.code(), forum.name()));
        parties.authorities().forEach(one -> represented.put(AUTHORITY + one.code(), one.name()));
        return represented;
    }

    /** @param own the seat that is written, which stands in for no one when it is itself */
    SequencedMap<String, String> seats(Composition body, @Nullable SeatId own) {
        var seats = none("seats.choice.noSeat");
        body.seats().stream()
                .map(one -> one.seat())
                .filter(seat -> !seat.id().equals(own))
                .forEach(seat -> seats.put(seat.id().toString(), seat.title()));
        return seats;
    }

    SequencedMap<String, String> persons() {
        var persons = none("seats.choice.person");
        parties.persons()
                .forEach(person -> persons.put(
                        person.id().value().toString(),
                        person.title() == null ? person.name() : person.name() + ", " + person.title()));
        persons.put(NEWCOMER, messages.of("seats.choice.newcomer"));
        return persons;
    }

    private SequencedMap<String, String> none(String key) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", messages.of(key));
        return choices;
    }
}
