package dk.rammevaerk.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SameSiteAttribute;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way in, as a person meets it. */
class SignInBrowserIT extends AppBrowserTest {
    @Autowired
    TestClock clock;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient sql;

    @ParameterizedTest
    @ValueSource(ints = {PHONE, LAPTOP})
    void theSignInPageIsAccessible(int width) {
        var page = page(width);
        page.navigate("/log-paa");
        assertThat(page.locator("#felt-brugernavn")).isFocused();
        screenshot(page, "log-paa-" + width);
        assertAccessible(page);
    }

    @Test
    void everyDemonstrationAccountIsOneClickAway() {
        var page = page(LAPTOP);
        page.navigate("/log-paa");
        assertThat(page.locator(".rv-demo li")).hasCount(6);
        page.getByText("Log på som Økonom, Skive Kommune").click();
        assertThat(page.locator("h1")).hasText("Hvad venter på mig?");
        assertThat(page.locator(".rv-header__me").last()).containsText("Økonom, Skive Kommune");
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, LAPTOP})
    void aWrongPasswordIsSaidWithoutTellingWhatIsWrong(int width) {
        var page = page(width);
        page.navigate("/log-paa");
        page.locator("#felt-brugernavn").fill("findes-ikke");
        page.locator("#felt-adgangskode").fill("forkert");
        page.locator("main form .button-primary").click();
        assertThat(page.locator(".rv-errors")).isFocused();
        assertThat(page.locator(".rv-errors")).containsText("Brugernavn eller adgangskode passer ikke.");
        assertThat(page.locator("#felt-brugernavn")).hasValue("findes-ikke");
        screenshot(page, "log-paa-fejl-" + width);
        assertAccessible(page);
    }

    @Test
    void afterFiveFailuresOneMustWaitUntilTheClockHasMovedOn() {
        open("gaettet@example.dk", "den-rigtige");
        var guesser = new Visitor(port);
        for (int i = 0; i < 5; i++) {
            assertThat(Visitor.pathOf(guesser.signIn("gaettet@example.dk", "gæt" + i)))
                    .startsWith("/log-paa?fejl");
        }

        assertThat(Visitor.pathOf(guesser.signIn("gaettet@example.dk", "den-rigtige")))
                .as("also the right password must wait")
                .startsWith("/log-paa?vent=");
        var page = page(LAPTOP);
        page.navigate(Visitor.pathOf(guesser.signIn("gaettet@example.dk", "den-rigtige")));
        assertThat(page.locator(".rv-errors")).containsText("Der har været for mange forsøg. Prøv igen efter");
        assertAccessible(page);

        clock.moveOn(Duration.ofSeconds(2));
        assertThat(Visitor.pathOf(guesser.signIn("gaettet@example.dk", "sjette gæt")))
                .startsWith("/log-paa?fejl");
        clock.moveOn(Duration.ofSeconds(1));
        assertThat(Visitor.pathOf(guesser.signIn("gaettet@example.dk", "den-rigtige")))
                .as("the wait doubles")
                .startsWith("/log-paa?vent=");
        clock.moveOn(Duration.ofSeconds(2));
        assertThat(Visitor.pathOf(guesser.signIn("gaettet@example.dk", "den-rigtige")))
                .isEqualTo("/");
    }

    @Test
    void manyNamesFromOneMachineMustWaitToo() {
        var guesser = new Visitor(port);
        for (int i = 0; i < 50; i++) {
            sql.sql("insert into access.failed_sign_in (name_hash, address, at) values (?, '127.0.0.1', ?)")
                    .params("name " + i, clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        assertThat(Visitor.pathOf(guesser.signIn("sekretariat", "rammevaerk"))).startsWith("/log-paa?vent=");
        clock.moveOn(Duration.ofHours(2));
        assertThat(Visitor.pathOf(guesser.signIn("sekretariat", "rammevaerk"))).isEqualTo("/");
    }

    @Test
    void neitherNameNorPasswordOfAFailedAttemptIsKept() {
        new Visitor(port).signIn("adgangskode-i-navnefeltet", "forkert");
        assertThat(sql.sql("select string_agg(f::text, ' ') from access.failed_sign_in f")
                        .query(String.class)
                        .single())
                .isNotEmpty()
                .doesNotContain("adgangskode-i-navnefeltet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "Forwarded"})
    void throughAProxyDemonstrationAccountsAreNeitherShownNorLetIn(String header) {
        var outside = new Visitor(port);
        assertThat(new Visitor(port).get("/log-paa").body()).contains("Log på som", "Adgangskoden er");
        assertThat(outside.get("/log-paa", header, "198.51.100.7").body())
                .doesNotContain("Log på som")
                .doesNotContain("Adgangskoden er");
        assertThat(Visitor.pathOf(outside.signIn("sekretariat", "rammevaerk", header, "198.51.100.7")))
                .startsWith("/log-paa?fejl");
        open("udefra" + header.length() + "@example.dk", "en-adgangskode");
        assertThat(Visitor.pathOf(outside.signIn(
                        "udefra" + header.length() + "@example.dk", "en-adgangskode", header, "198.51.100.7")))
                .as("other accounts are let in from anywhere")
                .isEqualTo("/");
    }

    @Test
    void signingOutEndsTheSession() {
        var page = pageAs("medlem", LAPTOP);
        var cookie = page.context().cookies().stream()
                .filter(one -> one.name.equals("rammevaerk"))
                .findFirst()
                .orElseThrow();
        assertThat(cookie.httpOnly).isTrue();
        assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
        assertThat(sessionsOf("medlem")).isPositive();
        int before = sessionsOf("medlem");
        page.locator(".rv-header__me button").last().click();
        assertThat(page.locator("main")).containsText("Du er logget af.");
        assertThat(sessionsOf("medlem")).isEqualTo(before - 1);
        page.navigate("/administration/brugere");
        assertThat(page.locator("h1")).hasText("Log på");
    }

    @Test
    void theSessionIsARowInTheDatabaseSoAnyInstanceKnowsIt() {
        var member = Visitor.as("medlem", port);
        var id = member.session();
        assertThat(sql.sql("select principal_name from access.spring_session where session_id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("medlem");
        assertThat(sql.sql("""
                        select string_agg(encode(attribute_bytes, 'escape'), ' ')
                        from access.spring_session_attributes join access.spring_session on primary_id = session_primary_id
                        where session_id = ?""").param(id).query(String.class).single())
                .as("what the session holds")
                .contains("Skive Kommune")
                .doesNotContain("argon2");
    }

    @Test
    void aSessionThatRanOutRefreshesThePageInsteadOfLandingInAPartOfIt() {
        var secretary = Visitor.as("sekretariat", port);
        assertThat(secretary.get("/indlaesning", "HX-Request", "true").statusCode())
                .isEqualTo(200);
        sql.sql("update access.spring_session set expiry_time = 0, last_access_time = 0, max_inactive_interval = 1"
                        + " where session_id = ?")
                .param(secretary.session())
                .update();
        var part = secretary.get("/indlaesning", "HX-Request", "true");
        assertThat(part.statusCode()).isEqualTo(401);
        assertThat(part.headers().firstValue("HX-Refresh")).hasValue("true");
        assertThat(Visitor.pathOf(secretary.get("/indlaesning"))).isEqualTo("/log-paa");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var administrator = Visitor.as("administrator", port);
        var plain = administrator.postUnasked("/administration/brugere", new String[0], "brugernavn", "x", "navn", "X");
        assertThat(plain.statusCode()).isEqualTo(403);
        assertThat(plain.body()).contains("Du har været væk for længe");
        var part = administrator.postUnasked("/administration/brugere", new String[] {"HX-Request", "true"});
        assertThat(part.headers().firstValue("HX-Refresh")).hasValue("true");
        assertThat(accounts.byUsername("x")).isEmpty();
    }

    @Test
    void everyAnswerCarriesTheSameStrictHeaders() {
        var visitor = new Visitor(port);
        for (var path :
                new String[] {"/", "/log-paa", "/css/rammevaerk.css", "/findes-ikke", "/administration/brugere"}) {
            var headers = visitor.get(path).headers();
            assertThat(headers.allValues("Content-Security-Policy"))
                    .as(path)
                    .containsExactly("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                            + "frame-ancestors 'none'");
            assertThat(headers.allValues("X-Content-Type-Options")).as(path).containsExactly("nosniff");
            assertThat(headers.allValues("X-Frame-Options")).as(path).containsExactly("DENY");
            assertThat(headers.allValues("Referrer-Policy")).as(path).containsExactly("same-origin");
            assertThat(headers.firstValue("Server")).as(path).isEmpty();
        }
        assertThat(visitor.get("/").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    @Test
    void theKeyboardAloneIsEnough() {
        var page = page(LAPTOP);
        page.navigate("/log-paa");
        page.keyboard().type("medlem");
        page.keyboard().press("Tab");
        page.keyboard().type("rammevaerk");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Hvad venter på mig?");
    }

    @Test
    void signInWorksWithoutScripts() {
        var page = pageWithoutScripts(PHONE);
        page.navigate("/log-paa");
        page.getByText("Log på som Sekretariatet").click();
        assertThat(page.locator("h1")).hasText("Hvad venter på mig?");
    }

    private void open(String username, String password) {
        accounts.open(username, "Prøveperson", password, Set.of(Grant.inRegion(Role.TARIFF_GROUP)));
    }

    private int sessionsOf(String username) {
        return sql.sql("select count(*) from access.spring_session where principal_name = ?")
                .param(username)
                .query(Integer.class)
                .single();
    }
}
