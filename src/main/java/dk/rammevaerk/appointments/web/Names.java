package dk.rammevaerk.appointments.web;

import static java.util.stream.Collectors.toMap;

import dk.rammevaerk.appointments.Seat.Represented;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.parties.Person;
import dk.rammevaerk.parties.PersonId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What those are called whom bodies, seats and appointments point at; what is not known any more is empty. */
record Names(Map<PersonId, Person> persons, Map<String, String> authorities, Map<String, String> fora) {
    static Names of(Parties parties) {
        return new Names(
                parties.persons().stream().collect(toMap(Person::id, person -> person)),
                parties.authorities().stream().collect(toMap(Authority::code, Authority::name)),
                parties.fora().stream().collect(toMap(Forum::code, Forum::name)));
    }

    String person(PersonId id) {
        var person = persons.get(id);
        return person == null ? "" : person.name();
    }

    /** The person's post, or their authority when the post is not known. */
    String post(PersonId id) {
        var person = persons.get(id);
        if (person == null) return "";
        return person.title() == null ? authority(person.authority()) : person.title();
    }

    /** The code of the authority a person works for. */
    @Nullable
    String authorityOf(PersonId id) {
        var person = persons.get(id);
        return person == null ? null : person.authority();
    }

    String authority(@Nullable String code) {
        return code == null ? "" : authorities.getOrDefault(code, code);
    }

    String forum(@Nullable String code) {
        return code == null ? "" : fora.getOrDefault(code, code);
    }

    String represented(@Nullable Represented represented) {
        if (represented == null) return "";
        return switch (represented.kind()) {
            case FORUM -> forum(represented.code());
            case AUTHORITY -> authority(represented.code());
        };
    }
}
