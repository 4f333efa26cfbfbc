package dk.rammevaerk.access;

import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets the program see what anyone sees who has not signed in, whoever acts: for what is kept for the public. */
public final class Everybody {
    private Everybody() {}

    public static <T> T sees(Supplier<T> what) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        try {
            return what.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
