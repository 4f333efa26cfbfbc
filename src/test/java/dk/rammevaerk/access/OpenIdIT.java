package dk.rammevaerk.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.App;
import dk.rammevaerk.database.OnTestDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Sign-in at an organisation's own provider. */
@SpringBootTest(classes = App.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = "rammevaerk.demo=false")
@OnTestDatabase
class OpenIdIT {
    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient sql;

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry properties) throws IOException {
        PROVIDER.start();
        var registration = "spring.security.oauth2.client.registration.kommune.";
        properties.add(registration + "client-id", () -> "rammevaerk");
        properties.add(registration + "client-secret", () -> "hemmelig");
        properties.add(registration + "client-name", () -> "Skive Kommune");
        properties.add(registration + "scope", () -> "openid,email");
        properties.add("spring.security.oauth2.client.provider.kommune.issuer-uri", () -> PROVIDER.issuerUrl("kommune")
                .toString());
    }

    @AfterAll
    static void stop() {
        PROVIDER.shutdown();
    }

    @Test
    void theProviderIsOfferedByName() {
        assertThat(new Visitor(port).get("/log-paa").body())
                .contains(
                        "<a class=\"button button-secondary\" href=\"/oauth2/authorization/kommune\">Log på med Skive Kommune</a>");
    }

    @Test
    void theFirstSignInFindsTheAccountByItsVerifiedAddress() {
        open("anna@skive.example");
        var anna = new Visitor(port);
        assertThat(Visitor.pathOf(signIn(anna, "subject-anna", "Anna@Skive.example", true)))
                .isEqualTo("/");
        assertThat(anna.get("/konto").statusCode()).isEqualTo(200);
        assertThat(anna.get("/").body()).contains("anna@skive.example vises sådan");
        assertThat(subjectOf("anna@skive.example")).isEqualTo("subject-anna");
    }

    @Test
    void laterTheProvidersOwnNumberCountsAlsoWhenTheAddressHasChanged() {
        open("bo@skive.example");
        signIn(new Visitor(port), "subject-bo", "bo@skive.example", true);

        var renamed = new Visitor(port);
        assertThat(Visitor.pathOf(signIn(renamed, "subject-bo", "bo.nyt.navn@skive.example", true)))
                .isEqualTo("/");
        assertThat(renamed.get("/").body()).contains("bo@skive.example vises sådan");
    }

    @Test
    void somebodyElseWithABoundAddressIsNotLetIn() {
        open("carl@skive.example");
        signIn(new Visitor(port), "subject-carl", "carl@skive.example", true);

        assertRefused(signIn(new Visitor(port), "subject-the-next-carl", "carl@skive.example", true));
        assertThat(subjectOf("carl@skive.example")).isEqualTo("subject-carl");
    }

    @Test
    void somebodyWithoutAnAccountIsToldWhatToDo() {
        var stranger = new Visitor(port);
        var answer = signIn(stranger, "subject-stranger", "fremmed@skive.example", true);
        assertRefused(answer);
        assertThat(stranger.get(Visitor.pathOf(answer)).body())
                .contains("Du er logget på hos din organisation, men har ikke en konto i Rammeværk.");
        assertThat(Visitor.pathOf(stranger.get("/indlaesning"))).isEqualTo("/log-paa");
    }

    @Test
    void anAddressThatTheProviderHasNotVerifiedOpensNothing() {
        open("dorte@skive.example");
        assertRefused(signIn(new Visitor(port), "subject-dorte", "dorte@skive.example", false));
        assertThat(subjectOf("dorte@skive.example")).isNull();
    }

    @Test
    void aDisabledAccountStaysClosed() {
        open("erik@skive.example");
        signIn(new Visitor(port), "subject-erik", "erik@skive.example", true);
        var account = accounts.byUsername("erik@skive.example").orElseThrow();
        accounts.change(account, false, account.grants(), null);

        assertRefused(signIn(new Visitor(port), "subject-erik", "erik@skive.example", true));
    }

    @Test
    void anAccountOfTheDemonstrationIsNotOpenedByAnAddress() {
        var demo = List.of(
                new DemoAccounts.DemoAccount("demo@skive.example", "Demo", Set.of(Grant.inRegion(Role.SECRETARIAT))));
        accounts.openForDemonstration(demo, "kendt af alle");
        assertRefused(signIn(new Visitor(port), "subject-demo", "demo@skive.example", true));
        assertThat(subjectOf("demo@skive.example")).isNull();
    }

    @Test
    void aChangeOfRolesEndsTheSessionThatTheProviderOpened() {
        open("frida@skive.example");
        var frida = new Visitor(port);
        signIn(frida, "subject-frida", "frida@skive.example", true);
        assertThat(frida.get("/konto").statusCode()).isEqualTo(200);
        var account = accounts.byUsername("frida@skive.example").orElseThrow();
        accounts.change(account, true, Set.of(Grant.inRegion(Role.ADMINISTRATOR)), null);
        assertThat(Visitor.pathOf(frida.get("/konto"))).isEqualTo("/log-paa");
    }

    private void open(String address) {
        accounts.open(address, address + " vises sådan", null, Set.of(Grant.inRegion(Role.TARIFF_GROUP)));
    }

    /** The whole dance: to the provider, and back with what it says. @return the program's last answer */
    private HttpResponse<String> signIn(Visitor visitor, String subject, String address, boolean verified) {
        PROVIDER.enqueueCallback(new DefaultOAuth2TokenCallback(
                "kommune",
                subject,
                "JWT",
                List.of("rammevaerk"),
                Map.of("email", address, "email_verified", verified)));
        var toProvider = visitor.get("/oauth2/authorization/kommune");
        var back = visitor.get(toProvider.headers().firstValue("Location").orElseThrow());
        return visitor.get(back.headers().firstValue("Location").orElseThrow());
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(Visitor.pathOf(answer)).isEqualTo("/log-paa?ukendt");
    }

    private String subjectOf(String username) {
        return sql.sql("select oidc_subject from access.account where username = ?")
                .param(username)
                .query((rs, row) -> rs.getString(1))
                .list()
                .getFirst();
    }
}
