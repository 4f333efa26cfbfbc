package dk.rammevaerk.cases.tasks;

import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the one who was named in minutes, by the name alone: who is not clearly meant is not guessed. */
@Component
class Responsibles {
    private final Parties parties;
    private final OurAuthorities authorities;
    private final Messages messages;

    Responsibles(Parties parties, OurAuthorities authorities, Messages messages) {
        this.parties = parties;
        this.authorities = authorities;
        this.messages = messages;
    }

    Optional<Assignee> find(@Nullable String said) {
        if (said == null) return Optional.empty();
        var name = said.strip();
        var authority = authorities.all().stream()
                .filter(one -> one.name().equalsIgnoreCase(name)
                        || one.name().equalsIgnoreCase(name + " " + messages.of("tasks.municipality")))
                .map(one -> (Assignee) new Assignee.ToAuthority(one.code()));
        var persons = parties.persons().stream()
                .filter(one -> one.name().equalsIgnoreCase(name) || name.equalsIgnoreCase(one.title()))
                .map(one -> (Assignee) new Assignee.ToPerson(one.id()));
        var found = Stream.concat(authority, persons).distinct().toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** What stands in the task when nobody is found. */
    String said(String responsible) {
        return messages.of("tasks.responsible.said", responsible);
    }

    /** The forum's name. */
    String forum(String code) {
        return parties.forum(code).map(Forum::name).orElse(code);
    }
}
