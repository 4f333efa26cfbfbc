package dk.rammevaerk.cases.tasks;

import java.util.Collection;
import java.util.List;
import java.util.SequencedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose eyes tasks are for.
 *
 * @param everything whether it is the secretariat
 * @param fora the codes of the fora they sit in
 * @param person who they are, when it is known
 * @param authorities the codes of the authorities they answer for
 */
record Viewer(
        boolean everything,
        Collection<String> fora,
        @Nullable UUID person,
        SequencedSet<String> authorities) {
    /** An SQL list must hold something. */
    Collection<String> foraOrNone() {
        return fora.isEmpty() ? List.of("") : fora;
    }

    /** As {@link #foraOrNone}. */
    Collection<String> authoritiesOrNone() {
        return authorities.isEmpty() ? List.of("") : authorities;
    }

    boolean sees(Task task) {
        if (everything || fora.contains(task.forum())) return true;
        return !task.origin().closed() && isFor(task);
    }

    /** Whether they are to do it, alone or with others. */
    boolean isFor(Task task) {
        return switch (task.assignment().to()) {
            case Assignee.Secretariat() -> everything;
            case Assignee.ToForum() -> fora.contains(task.forum());
            case Assignee.ToPerson(var other) -> other.value().equals(person);
            case Assignee.ToAuthority(var code) -> authorities.contains(code);
        };
    }
}
