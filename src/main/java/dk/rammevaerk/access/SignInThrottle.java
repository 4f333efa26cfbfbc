package dk.rammevaerk.access;

import dk.rammevaerk.access.FailedSignInStore.Failures;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down: after some failed attempts each further one must wait twice as long, up to a quarter of an hour.
 * An attempt counts as failed from its start, so that many at once do not slip through together. Who guesses at something
 * else than a password, gives name and address a prefix of their own.
 */
@Service
public class SignInThrottle {
    static final int FREE_ATTEMPTS_PER_NAME = 5;
    static final int FREE_ATTEMPTS_PER_ADDRESS = 50;
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final FailedSignInStore store;
    private final Clock clock;

    SignInThrottle(FailedSignInStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Counts an attempt. @return until when this name or address must wait, when it must */
    @Transactional
    public Optional<Instant> begin(String username, String address) {
        store.lock(hash(username));
        var now = clock.instant();
        var since = now.minus(MEMORY);
        var wait = later(
                waitAfter(store.ofName(hash(username), since), FREE_ATTEMPTS_PER_NAME),
                waitAfter(store.fromAddress(address, since), FREE_ATTEMPTS_PER_ADDRESS));
        if (now.isBefore(wait)) return Optional.of(wait);
        store.add(hash(username), address, now);
        return Optional.empty();
    }

    @Transactional
    void succeeded(String username) {
        store.forget(hash(username), clock.instant().minus(MEMORY));
    }

    static Instant waitAfter(Failures failures, int free) {
        if (failures.last() == null || failures.count() < free) return Instant.MIN;
        long doublings = Math.min(failures.count() - free, 10);
        var wait = Duration.ofSeconds(1L << doublings);
        return failures.last().plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    /** People type passwords into the name field, so the name itself is not kept. */
    private static String hash(String username) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(
                            username.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
