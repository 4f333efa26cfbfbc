package dk.rammevaerk.cases.tasks;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose eyes tasks are for.
 *
 * @param everything whether it is the secretariat
 * @param fora the codes of the fora they sit in
 * @param person who they are, when it is known
 * @param authority the code of the authority they act or work for, or null
 */
record Viewer(
        boolean everything,
        Collection<String> fora,
        @Nullable UUID person,
        @Nullable String authority) {
    /** An SQL list must hold something. */
    Collection<String> foraOrNone() {
        return fora.isEmpty() ? List.of("") : fora;
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
            case Assignee.ToAuthority(var code) -> code.equals(authority);
        };
    }
}
