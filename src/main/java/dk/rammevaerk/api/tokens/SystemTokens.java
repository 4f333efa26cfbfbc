package dk.rammevaerk.api.tokens;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.access.Grant;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.kernel.DanishFormat;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes tokens, recognises and revokes them. Only a hash of the secret is kept. */
@Service
public class SystemTokens {
    public static final int LONGEST_NAME = 80;
    public static final int SHOWN_USES = 50;

    /** Lets a scanner of source code see that a token lies where it should not. */
    private static final String PREFIX = "rv_";

    private static final int SECRET_BYTES = 32;
    private static final int LONGEST_ASKED = 500;

    private final TokenStore store;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SystemTokens(TokenStore store, CurrentActor currentActor, Clock clock) {
        this.store = store;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The day it is in Denmark. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DanishFormat.ZONE);
    }

    /** By name; those that open nothing any more last. */
    @Transactional(readOnly = true)
    public List<SystemToken> all() {
        return store.all();
    }

    @Transactional(readOnly = true)
    public Optional<SystemToken> find(UUID id) {
        return store.all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * @param grants what it may see more than the public
     * @param expiresOn the last day on which it opens anything
     * @return the secret, which is told this once
     * @throws TokenNameTaken when a token had that name before
     */
    @Transactional
    public String make(String name, Set<Grant> grants, LocalDate expiresOn) {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        try {
            store.insert(
                    name.strip(),
                    hash(secret),
                    grants,
                    clock.instant(),
                    currentActor.get().name(),
                    expiresOn);
        } catch (DuplicateKeyException taken) {
            throw new TokenNameTaken();
        }
        return secret;
    }

    /** It opens nothing from now on; revoking it twice changes nothing. */
    @Transactional
    public void revoke(UUID id) {
        store.revoke(id, clock.instant(), currentActor.get().name());
    }

    /** Whose secret it is; empty for one that opens nothing (any more). */
    @Transactional(readOnly = true)
    public Optional<SystemToken> recognise(String secret) {
        return store.bySecret(hash(secret)).filter(token -> token.opensOn(today()));
    }

    /** Writes down what a system asked for. */
    @Transactional
    public void used(SystemToken token, String asked) {
        store.use(token.id(), clock.instant(), asked.substring(0, Math.min(asked.length(), LONGEST_ASKED)));
    }

    /** The newest first, at most {@link #SHOWN_USES}. */
    @Transactional(readOnly = true)
    public List<TokenUse> uses(UUID id) {
        return store.uses(id, SHOWN_USES);
    }

    /** @param months so old a reading is when it is forgotten */
    @Transactional
    void forgetUsesOlderThan(int months) {
        store.forgetUses(
                today().minusMonths(months).atStartOfDay(DanishFormat.ZONE).toInstant());
    }

    private static String hash(String secret) {
        return Files.sha256(secret.getBytes(StandardCharsets.UTF_8));
    }
}
