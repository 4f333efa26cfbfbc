package dk.rammevaerk.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts. A change of roles or a closed account ends the sessions it has, so it takes effect at once. */
@Service
public class Accounts {
    /** A session's row holds no longer name. */
    public static final int LONGEST_USERNAME = 100;

    private final AccountStore store;
    private final PasswordEncoder encoder;
    private final FindByIndexNameSessionRepository<?> sessions;

    Accounts(AccountStore store, PasswordEncoder encoder, FindByIndexNameSessionRepository<?> sessions) {
        this.store = store;
        this.encoder = encoder;
        this.sessions = sessions;
    }

    @Transactional(readOnly = true)
    public List<Account> all() {
        return store.all();
    }

    @Transactional(readOnly = true)
    public Optional<Account> byUsername(String username) {
        return store.byUsername(normal(username));
    }

    @Transactional(readOnly = true)
    public Optional<Account> byId(AccountId id) {
        return store.byId(id);
    }

    /**
     * @param password null when the person will sign in by OpenID Connect only
     * @throws UsernameTaken when another account has that name
     */
    @Transactional
    public Account open(String username, String displayName, @Nullable String password, Set<Grant> grants) {
        return open(username, displayName, password == null ? null : encoder.encode(password), grants, false);
    }

    /** Opens accounts for the demonstration, all with one password that everybody may know. */
    @Transactional
    public void openForDemonstration(List<DemoAccounts.DemoAccount> accounts, String password) {
        var hash = encoder.encode(password);
        accounts.forEach(account -> open(account.username(), account.label(), hash, account.grants(), true));
    }

    private Account open(String username, String displayName, @Nullable String hash, Set<Grant> grants, boolean demo) {
        try {
            var id = store.insert(normal(username), displayName.strip(), hash, demo);
            store.replaceGrants(id, grants);
            return store.byId(id).orElseThrow();
        } catch (DuplicateKeyException taken) {
            throw new UsernameTaken(username);
        }
    }

    /**
     * @throws AccountChangedMeanwhile when somebody else changed the account since {@code account} was read
     * @throws LastAdministrator when no open account would be left that may open others
     */
    @Transactional
    public void change(Account account, boolean enabled, Set<Grant> grants, @Nullable String newPassword) {
        var hash = newPassword == null ? null : encoder.encode(newPassword);
        if (!store.update(account.id(), account.version(), enabled, hash)) throw new AccountChangedMeanwhile();
        store.replaceGrants(account.id(), grants);
        if (account.administers() && store.all().stream().noneMatch(Account::administers))
            throw new LastAdministrator();
        sessions.findByPrincipalName(account.username()).keySet().forEach(sessions::deleteById);
    }

    @Transactional(readOnly = true)
    public boolean isPassword(String username, String password) {
        return store.byUsername(normal(username))
                .map(Account::passwordHash)
                .filter(hash -> encoder.matches(password, hash))
                .isPresent();
    }

    /** Ends all sessions of the account. */
    @Transactional
    public void changePassword(String username, String password) {
        var account = store.byUsername(normal(username)).orElseThrow();
        change(account, account.enabled(), account.grants(), password);
    }

    private static String normal(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
