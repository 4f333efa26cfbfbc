package dk.rammevaerk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.api.tokens.SystemToken;
import dk.rammevaerk.api.tokens.SystemTokens;
import dk.rammevaerk.api.tokens.TokenUse;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A token from the page it is made on until it is revoked. */
@RunningApp
class SystemTokensIT {
    private static final Pattern SECRET = Pattern.compile("rv_[A-Za-z0-9_-]{43}");

    @LocalServerPort
    int port;

    @Autowired
    SystemTokens tokens;

    @Autowired
    JdbcClient sql;

    private final String name = "Prøve " + UUID.randomUUID();

    @BeforeEach
    void actAsAdministrator() {
        SignedInAs.somebodyWith(Grant.inRegion(Role.ADMINISTRATOR));
    }

    @AfterEach
    void actAsNobody() {
        SignedInAs.nobody();
    }

    @Test
    void itIsToldOnceKeptAsAHashAndSeenInUse() {
        var administrator = Visitor.as("administrator", port);
        var made = administrator.post(
                "/administration/systemer",
                "navn",
                name,
                "udloeb",
                tokens.today().plusMonths(6).toString(),
                "ret",
                "MEMBER:dassos",
                "ret",
                "ADMINISTRATOR");
        var secret =
                SECRET.matcher(made.body()).results().findFirst().orElseThrow().group();
        var token = named();
        assertThat(token.grants())
                .as("nothing is administered by token")
                .containsExactly(Grant.inForum(Role.MEMBER, "dassos"));
        assertThat(sql.sql("select string_agg(to_jsonb(token)::text, '') from api.token")
                        .query(String.class)
                        .single())
                .doesNotContain(secret);

        var system = AskingSystem.with(secret, port);
        assertThat(system.get("/api/v1/meetings?limit=1").statusCode()).isEqualTo(200);

        assertThat(tokens.uses(token.id())).extracting(TokenUse::asked).containsExactly("/api/v1/meetings?limit=1");
        assertThat(administrator.get("/administration/systemer/" + token.id()).body())
                .contains(name, "/api/v1/meetings?limit=1", "Medlem, DASSOS")
                .doesNotContain(secret);
        assertThat(administrator.get("/administration/systemer").body()).contains(name);

        administrator.post("/administration/systemer/" + token.id() + "/luk");
        refused(system);
        assertThat(administrator.get("/administration/systemer/" + token.id()).body())
                .contains("Lukket")
                .doesNotContain("Luk for systemet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update api.token set expires_on = expires_on + 1",
                "update api.token set secret_hash = secret_hash",
                "delete from api.token",
                "update api.token_grant set role = 'SECRETARIAT'",
                "delete from api.token_grant"
            })
    void whatATokenOpensCannotBeChanged(String statement) {
        assertThatThrownBy(() -> sql.sql(statement).update()).rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void aWrongFormKeepsWhatWasWrittenAndSaysWhatIsWrong() {
        tokens.make(name, Set.of(), tokens.today());
        var administrator = Visitor.as("administrator", port);
        assertThat(administrator
                        .post("/administration/systemer", "navn", "", "udloeb", "i morgen")
                        .body())
                .contains("Skriv, hvilket system der skal hente data.", "Skriv den sidste dag", "i morgen");
        assertThat(administrator
                        .post(
                                "/administration/systemer",
                                "navn",
                                name,
                                "udloeb",
                                tokens.today().toString())
                        .body())
                .contains("eller har været, et system med navnet " + name);
        assertThat(administrator
                        .post(
                                "/administration/systemer",
                                "navn",
                                name + "x",
                                "udloeb",
                                tokens.today().plusYears(3).toString())
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whatOpensNothingGetsAProblem() {
        refused(AskingSystem.with("rv_forkert", port));
        refused(AskingSystem.with("", port));
        refused(AskingSystem.with(tokens.make(name, Set.of(), tokens.today().minusDays(1)), port));
        var lastDay = tokens.make(name + " i dag", Set.of(), tokens.today());
        assertThat(AskingSystem.with(lastDay, port).get("/api/v1/meetings").statusCode())
                .isEqualTo(200);
        assertThat(new Visitor(port)
                        .get("/api/v1/meetings", "Authorization", "Basic YTpi")
                        .statusCode())
                .isIn(401, 429);
    }

    @Test
    void guessingIsSlowedDownAndARightTokenIsNot() {
        var right = AskingSystem.holding(tokens, port);
        var wrong = AskingSystem.with("rv_guess", port);
        for (int i = 0; i < 10; i++) wrong.get("/api/v1/meetings");
        var answer = wrong.get("/api/v1/meetings");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
        assertThat(right.get("/api/v1/meetings").statusCode()).isEqualTo(200);
        assertThat(Visitor.as("medlem", port).get("/").statusCode())
                .as("people at the same place sign in as before")
                .isEqualTo(200);
    }

    @Test
    void nobodysSessionCountsAndNoneIsMade() {
        var secretary = Visitor.as("sekretariat", port);
        var asPublic = AskingSystem.publicly(port).get("/api/v1/bodies");
        assertThat(secretary.get("/api/v1/bodies").body())
                .isEqualTo(asPublic.body())
                .contains("\"total\":0");
        assertThat(asPublic.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(AskingSystem.holding(tokens, port, Grant.inRegion(Role.SECRETARIAT))
                        .json("/api/v1/bodies")
                        .path("total")
                        .asInt())
                .isPositive();
        assertThat(AskingSystem.holding(tokens, port).get("/api/v1/bodies").body())
                .as("a token without rights sees what the public sees")
                .isEqualTo(asPublic.body());
    }

    private SystemToken named() {
        return tokens.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(AskingSystem system) {
        var answer = system.get("/api/v1/meetings");
        // others who guess from this machine may have slowed us down
        assertThat(answer.statusCode()).isIn(401, 429);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
        assertThat(JsonMapper.shared().readTree(answer.body()).path("detail").asString())
                .containsIgnoringCase("token");
    }
}
