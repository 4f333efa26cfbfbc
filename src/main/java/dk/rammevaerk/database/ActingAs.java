package dk.rammevaerk.database;

import java.util.Optional;
import java.util.Set;

/**
 * On whose behalf a transaction runs, as the database sees it in {@code app.actor}, {@code app.authority} and
 * {@code app.roles}.
 *
 * @param actor who acts, as the audit trail names it; never empty
 * @param authority the authority acted for, or empty when the actor acts for none
 * @param roles opaque role codes; a code holds neither a comma nor a space
 */
public record ActingAs(String actor, String authority, Set<String> roles) {
    /** The role of every system actor; only row policies made for the program's own jobs name it. */
    public static final String SYSTEM_ROLE = "system";

    private static final ScopedValue<ActingAs> CURRENT = ScopedValue.newInstance();

    public ActingAs {
        roles = Set.copyOf(roles);
        if (actor.isBlank()) {
            throw new IllegalArgumentException("An actor has a name");
        }
        if (roles.stream().anyMatch(role -> !role.matches("[^,\\s]+"))) {
            throw new IllegalArgumentException("A role code holds neither a comma nor a space: " + roles);
        }
    }

    /** The program itself, doing the named job: {@code system("demo")} is recorded as {@code system:demo}. */
    public static ActingAs system(String job) {
        return new ActingAs("system:" + job, "", Set.of(SYSTEM_ROLE));
    }

    /**
     * Runs the work on behalf of the actor, before anyone the request is signed in as. Holds for transactions begun by
     * this thread inside the work, not for one that is already open.
     */
    public static void run(ActingAs actingAs, Runnable work) {
        ScopedValue.where(CURRENT, actingAs).run(work);
    }

    /** As {@link #run}, with a result. */
    public static <T, X extends Throwable> T call(ActingAs actingAs, ScopedValue.CallableOp<? extends T, X> work)
            throws X {
        return ScopedValue.where(CURRENT, actingAs).call(work);
    }

    /** Whom the surrounding {@link #run} named, if there is one. */
    static Optional<ActingAs> scoped() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }
}
