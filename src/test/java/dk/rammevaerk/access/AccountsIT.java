package dk.rammevaerk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts, from their opening to their end. */
@RunningApp
class AccountsIT {
    private static final Set<Grant> ADMINISTRATES = Set.of(Grant.inRegion(Role.ADMINISTRATOR));
    private static final Set<Grant> SITS_IN_KOSU = Set.of(Grant.inForum(Role.MEMBER, "kosu"));

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient sql;

    @Test
    void aRoleTakenAwayEndsTheSessionAtOnce() {
        var account = accounts.open("fratages@example.dk", "Fratages", "adgangskoden", ADMINISTRATES);
        var somebody = new Visitor(port).signedIn("fratages@example.dk", "adgangskoden");
        assertThat(somebody.get("/administration/brugere").statusCode()).isEqualTo(200);

        accounts.change(account, true, SITS_IN_KOSU, null);

        assertThat(Visitor.pathOf(somebody.get("/administration/brugere"))).isEqualTo("/log-paa");
        somebody.signedIn("fratages@example.dk", "adgangskoden");
        assertThat(somebody.get("/administration/brugere").statusCode()).isEqualTo(403);
        assertThat(accounts.byUsername("fratages@example.dk").orElseThrow().grants())
                .isEqualTo(SITS_IN_KOSU);
    }

    @Test
    void aClosedAccountIsOutAtOnceAndStaysOut() {
        var account = accounts.open("lukkes@example.dk", "Lukkes", "adgangskoden", ADMINISTRATES);
        var somebody = new Visitor(port).signedIn("lukkes@example.dk", "adgangskoden");

        accounts.change(account, false, ADMINISTRATES, null);

        assertThat(Visitor.pathOf(somebody.get("/administration/brugere"))).isEqualTo("/log-paa");
        assertThat(Visitor.pathOf(somebody.signIn("lukkes@example.dk", "adgangskoden")))
                .startsWith("/log-paa?fejl");
    }

    @Test
    void aNewPasswordTakesThePlaceOfTheOld() {
        var account = accounts.open("skifter@example.dk", "Skifter", "den gamle", ADMINISTRATES);
        accounts.change(account, true, ADMINISTRATES, "den nye");
        assertThat(Visitor.pathOf(new Visitor(port).signIn("skifter@example.dk", "den gamle")))
                .startsWith("/log-paa?fejl");
        new Visitor(port).signedIn("Skifter@Example.dk ", "den nye");
    }

    @Test
    void twoChangesOfTheSameVersionDoNotOverwriteEachOther() {
        var account = accounts.open("samtidig@example.dk", "Samtidig", null, ADMINISTRATES);
        accounts.change(account, true, SITS_IN_KOSU, null);
        assertThatExceptionOfType(AccountChangedMeanwhile.class)
                .isThrownBy(() -> accounts.change(account, false, ADMINISTRATES, null));
        var now = accounts.byUsername("samtidig@example.dk").orElseThrow();
        assertThat(now.grants()).isEqualTo(SITS_IN_KOSU);
        assertThat(now.enabled()).isTrue();
        assertThat(now.version()).isEqualTo(account.version() + 1);
    }

    @Test
    void aUsernameIsTakenWhateverItsCase() {
        accounts.open("optaget@example.dk", "Den første", null, ADMINISTRATES);
        assertThatExceptionOfType(UsernameTaken.class)
                .isThrownBy(() -> accounts.open(" Optaget@Example.DK", "Den anden", null, ADMINISTRATES));
        assertThat(accounts.byUsername("OPTAGET@example.dk").orElseThrow().displayName())
                .isEqualTo("Den første");
    }

    @Test
    void anAccountWithoutAPasswordIsNotOpenedByOne() {
        accounts.open("kun-openid@example.dk", "Kun OpenID", null, ADMINISTRATES);
        assertThat(Visitor.pathOf(new Visitor(port).signIn("kun-openid@example.dk", "nobody's")))
                .as("the password whose hash stands in for a missing one")
                .startsWith("/log-paa?fejl");
        assertThat(Visitor.pathOf(new Visitor(port).signIn("kun-openid@example.dk", "")))
                .startsWith("/log-paa?fejl");
    }

    @Test
    void passwordsAreKeptAsArgon2Hashes() {
        accounts.open("hash@example.dk", "Hash", "hemmeligheden", ADMINISTRATES);
        var hash = sql.sql("select password_hash from access.account where username = 'hash@example.dk'")
                .query(String.class)
                .single();
        assertThat(hash).startsWith("{argon2}$argon2id$").doesNotContain("hemmeligheden");
    }
}
