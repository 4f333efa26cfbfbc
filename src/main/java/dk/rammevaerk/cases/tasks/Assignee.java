package dk.rammevaerk.cases.tasks;

import dk.rammevaerk.parties.PersonId;
import java.util.Optional;
import java.util.UUID;

/** Who is to do a task. All authorities at once are one task for each of them. */
public sealed interface Assignee {
    /** The secretariat, which also gets what nobody else was named for. */
    record Secretariat() implements Assignee {}

    record ToPerson(PersonId person) implements Assignee {}

    /** @param authority its code */
    record ToAuthority(String authority) implements Assignee {}

    /** The members of the task's own forum. */
    record ToForum() implements Assignee {}

    /** As it is sent in forms and kept: {@code PERSON:…}, {@code AUTHORITY:0779}, {@code FORUM}, {@code SECRETARIAT}. */
    default String code() {
        return switch (this) {
            case Secretariat() -> "SECRETARIAT";
            case ToForum() -> "FORUM";
            case ToPerson(var person) -> "PERSON:" + person.value();
            case ToAuthority(var authority) -> "AUTHORITY:" + authority;
        };
    }

    /** Empty when the code names nobody. */
    static Optional<Assignee> of(String code) {
        if (code.equals("SECRETARIAT")) return Optional.of(new Secretariat());
        if (code.equals("FORUM")) return Optional.of(new ToForum());
        if (code.matches("AUTHORITY:\\d{4}")) {
            return Optional.of(new ToAuthority(code.substring("AUTHORITY:".length())));
        }
        if (code.matches("PERSON:[0-9a-fA-F-]{36}")) {
            return Optional.of(new ToPerson(new PersonId(UUID.fromString(code.substring("PERSON:".length())))));
        }
        return Optional.empty();
    }
}
