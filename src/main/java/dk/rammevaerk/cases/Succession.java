package dk.rammevaerk.cases;

import dk.rammevaerk.parties.Forum;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Which forum has what was given to one that may have ended since. */
record Succession(List<Forum> fora, LocalDate day) {
    Succession {
        fora = List.copyOf(fora);
    }

    /** The forum itself, or the one that took over from it; the last of the chain also when that one is closed. */
    String now(String code) {
        var seen = new HashSet<String>();
        var current = code;
        while (seen.add(current)) {
            var next = forum(current)
                    .filter(forum -> forum.isClosedOn(day))
                    .map(Forum::successor)
                    .orElse(null);
            if (next == null) return current;
            current = next;
        }
        return current;
    }

    /** Whether nobody took over from a closed forum. */
    boolean isOrphaned(String code) {
        return forum(now(code)).filter(forum -> forum.isClosedOn(day)).isPresent();
    }

    private Optional<Forum> forum(String code) {
        return fora.stream().filter(forum -> forum.code().equals(code)).findFirst();
    }
}
