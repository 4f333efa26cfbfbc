package dk.rammevaerk.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The one who acts now: somebody signed in, or the public. */
public record Actor(String name, String label, Set<Grant> grants) {
    /** Anyone who has not signed in. */
    public static final Actor PUBLIC = new Actor("", "", Set.of());

    public Actor {
        grants = Set.copyOf(grants);
    }

    public boolean isSignedIn() {
        return !name.isEmpty();
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Whether the role is held in that forum. */
    public boolean holds(Role role, String forum) {
        return grants.contains(Grant.inForum(role, forum));
    }

    /** Whether what the cooperation works on is open to this actor before it is published; set-up alone gives no sight. */
    public boolean isOfTheCooperation() {
        return grants.stream().anyMatch(grant -> grant.role() != Role.ADMINISTRATOR);
    }

    public boolean isSecretariat() {
        return has(Role.SECRETARIAT);
    }

    /** The codes of the fora this actor sits in or leads. */
    public Set<String> fora() {
        return grants.stream().map(Grant::forum).filter(Objects::nonNull).collect(toUnmodifiableSet());
    }

    /** The codes of the fora this actor leads. */
    public Set<String> led() {
        return grants.stream()
                .filter(grant -> grant.role() == Role.CHAIR)
                .map(Grant::forum)
                .filter(Objects::nonNull)
                .collect(toUnmodifiableSet());
    }

    /** The code of the authority this actor acts for, when there is one. */
    public Optional<String> authority() {
        return grants.stream().map(Grant::authority).filter(Objects::nonNull).findFirst();
    }

    /** Whether unpublished matters and closed items of a forum are open to this actor. */
    public boolean seesInside(String forum) {
        return isSecretariat() || fora().contains(forum);
    }
}
