package dk.rammevaerk.cases.approvals;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.parties.Parties;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who acts for which authority. A reporter answers for the authority of the role; a member for the authority of the person
 * who signs in with the account. The secretariat may register for all. What a council adopted is
 * told by members alone.
 */
@Component
public class Registrars {
    private static final Set<Role> SEATED = Set.of(Role.MEMBER, Role.CHAIR);
    private static final Set<Role> ANSWERING = Set.of(Role.MEMBER, Role.CHAIR, Role.REPORTER);

    private final CurrentActor currentActor;
    private final Parties parties;

    Registrars(CurrentActor currentActor, Parties parties) {
        this.currentActor = currentActor;
        this.parties = parties;
    }

    /** Whether what the cooperation works on is open to the actor before it is published. */
    public boolean isInside() {
        return currentActor.get().isInside();
    }

    public boolean isSecretariat() {
        return currentActor.get().isSecretariat();
    }

    /** The name of the acting account. */
    public String name() {
        return currentActor.get().name();
    }

    /** Whether the actor sits in the forum, or is of the secretariat. */
    public boolean seesInside(String forum) {
        return currentActor.get().seesInside(forum);
    }

    public boolean actsFor(String authority) {
        return isSecretariat() || authorities().contains(authority);
    }

    /** Whether the actor answers for the authority's council: a member from it, or the secretariat. */
    public boolean speaksFor(String authority) {
        return isSecretariat() || councils().contains(authority);
    }

    /** The codes of the authorities that the actor answers for; none for the secretariat. */
    public Set<String> authorities() {
        return authorities(ANSWERING);
    }

    /** The codes of the authorities whose councils' answers the actor registers as a member. */
    public Set<String> councils() {
        return authorities(SEATED);
    }

    private Set<String> authorities(Set<Role> roles) {
        var actor = currentActor.get();
        var own = new HashSet<>(actor.grants().stream()
                .filter(grant -> roles.contains(grant.role()))
                .map(grant -> grant.authority())
                .filter(Objects::nonNull)
                .collect(toUnmodifiableSet()));
        if (actor.has(Role.MEMBER) || actor.has(Role.CHAIR)) {
            parties.personOf(actor.name())
                    .flatMap(id -> parties.persons().stream()
                            .filter(person -> person.id().equals(id))
                            .findFirst())
                    .map(person -> person.authority())
                    .ifPresent(own::add);
        }
        return own;
    }
}
