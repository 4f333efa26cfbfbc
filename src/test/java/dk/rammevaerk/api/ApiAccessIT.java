package dk.rammevaerk.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.access.DemoAccounts;
import dk.rammevaerk.access.DemoAccounts.DemoAccount;
import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.api.tokens.SystemTokens;
import dk.rammevaerk.meetings.HeldMeetingFixture;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.Meetings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every role's token reads everything the interface leads to, and finds what a person with the role finds, and no more. */
@RunningApp
class ApiAccessIT {
    /** Stands in every part of the closed item of a published meeting in DASSOS. */
    private static final String CLOSED = "kirkeugle";

    /** Stands in minutes of DASSOS that are not published. */
    private static final String UNPUBLISHED = "slørugle";

    private static final List<String> LISTS = List.of(
            "/api/v1/meetings",
            "/api/v1/cases",
            "/api/v1/decisions",
            "/api/v1/bodies",
            "/api/v1/appointments",
            "/api/v1/agreements",
            "/api/v1/fora",
            "/api/v1/authorities");

    @LocalServerPort
    int port;

    @Autowired
    SystemTokens tokens;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    DemoAccounts demo;

    private Meeting published;
    private Meeting settled;

    @BeforeEach
    void holdMeetings() {
        SignedInAs.secretariat();
        var id = cycle.hold(HeldMeetingFixture.of(
                "dassos",
                LocalDate.of(2010, 9, 2),
                null,
                List.of(
                        HeldMeetingFixture.item("1.1", "Hornugle"),
                        HeldMeetingFixture.closedItem("1.2", CLOSED, "Punktet omtaler en personsag"))));
        cycle.publish(id, meetings.find(id).orElseThrow().version());
        published = meetings.find(id).orElseThrow();
        settled = meetings.find(cycle.hold(HeldMeetingFixture.about(UNPUBLISHED, "dassos", LocalDate.of(2010, 10, 7))))
                .orElseThrow();
    }

    @AfterEach
    void takeItBack() {
        SignedInAs.secretariat();
        var now = meetings.find(published.id()).orElseThrow();
        if (now.isPublished()) cycle.withdraw(now.id(), now.version());
        SignedInAs.nobody();
    }

    @Test
    void everyRolesTokenFindsWhatThePersonFinds() {
        for (var account : demo.accounts()) {
            // nothing is administered by token: such a role sees what the public sees
            var inside = inside(account, "dassos");
            var read = system(account).everything(LISTS.toArray(String[]::new));
            assertThat(mentions(read, CLOSED)).as(account.username()).isEqualTo(inside);
            assertThat(mentions(read, UNPUBLISHED)).as(account.username()).isEqualTo(inside);
            assertThat(mentions(read, "Hornugle")).as(account.username()).isTrue();
        }
        var everybody = AskingSystem.publicly(port).everything(LISTS.toArray(String[]::new));
        assertThat(everybody).hasSizeGreaterThan(10);
        assertThat(mentions(everybody, CLOSED)).isFalse();
        assertThat(mentions(everybody, UNPUBLISHED)).isFalse();
        assertThat(mentions(everybody, "Punktet omtaler en personsag"))
                .as("number and reason are told")
                .isTrue();
    }

    /** A member of Skive in one forum sees nothing closed of another; a reporter for Skive nothing closed at all. */
    @Test
    void aMemberOfAnotherForumAndAReporterAreOutside() {
        var elsewhere = AskingSystem.holding(tokens, port, Grant.inForum(Role.MEMBER, "kosu"));
        var reporter = AskingSystem.holding(tokens, port, Grant.forAuthority(Role.REPORTER, "0779"));
        for (var outside : List.of(elsewhere, reporter, AskingSystem.publicly(port))) {
            var told = outside.get("/api/v1/meetings/" + published.id()).body();
            assertThat(told)
                    .contains("Hornugle", "\"closedReason\":\"Punktet omtaler en personsag\"")
                    .doesNotContain(CLOSED);
            assertThat(outside.get("/api/v1/meetings/" + settled.id()).statusCode())
                    .isEqualTo(404);
            assertThat(outside.get("/api/v1/meetings/" + UUID.randomUUID()).body())
                    .as("what is not there and what is not theirs answer alike")
                    .isEqualTo(outside.get("/api/v1/meetings/" + settled.id()).body());
        }
        var member = AskingSystem.holding(tokens, port, Grant.inForum(Role.MEMBER, "dassos"));
        assertThat(member.get("/api/v1/meetings/" + published.id()).body()).contains("Titel " + CLOSED);
        assertThat(member.get("/api/v1/meetings/" + settled.id()).body()).contains(UNPUBLISHED);
    }

    /** Draft agreements, cases, seats: the interface gives no token more than its role's pages would. */
    @Test
    void thePublicHasFewerLinesThanTheSecretariatInEveryListWithSomethingToHide() {
        var secretariat = AskingSystem.holding(tokens, port, Grant.inRegion(Role.SECRETARIAT));
        var everybody = AskingSystem.publicly(port);
        for (var list : List.of("/api/v1/meetings", "/api/v1/cases", "/api/v1/agreements", "/api/v1/bodies"))
            assertThat(everybody.json(list).path("total").asInt())
                    .as(list)
                    .isLessThan(secretariat.json(list).path("total").asInt());
        everybody.json("/api/v1/cases").path("items").forEach(one -> assertThat(everybody
                        .get("/api/v1/cases/" + one.path("number").asString())
                        .body())
                .contains("\"inside\":false")
                .doesNotContain("\"summary\"", "\"responsible\""));
    }

    @Test
    void filtersTakeAwayAndFaultsSayWhichParameter() {
        var secretariat = AskingSystem.holding(tokens, port, Grant.inRegion(Role.SECRETARIAT));
        var found = secretariat.json("/api/v1/meetings?forum=dassos&from=2010-10-01&to=2010-12-31");
        assertThat(found.path("items").valueStream().map(one -> one.path("id").asString()))
                .contains(settled.id().toString())
                .doesNotContain(published.id().toString());
        assertThat(secretariat
                        .json("/api/v1/meetings?changedSince=2199-01-01T00:00:00Z")
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(secretariat
                        .json("/api/v1/meetings?changedSince=2020-01-01T00:00:00Z&forum=dassos&to=2010-12-31")
                        .path("items")
                        .valueStream()
                        .map(one -> one.path("id").asString()))
                .contains(settled.id().toString(), published.id().toString());
        assertThat(secretariat
                        .json("/api/v1/appointments?authority=0779")
                        .path("total")
                        .asInt())
                .isBetween(
                        1,
                        secretariat.json("/api/v1/appointments").path("total").asInt());
        var page = secretariat.json("/api/v1/meetings?limit=1&forum=dassos");
        assertThat(page.path("next").asString()).contains("forum=dassos", "limit=1", "offset=1");

        Map.of(
                        "from=i+morgen", "from",
                        "limit=0", "limit",
                        "limit=mange", "limit",
                        "offset=-1", "offset",
                        "forum=intet", "forum",
                        "changedSince=2026-01-01", "changedSince",
                        "changedSince=%2B300000-01-01T00:00:00Z", "changedSince",
                        "changedSince=1066-01-01T00:00:00Z", "changedSince",
                        "fra=2026-01-01", "fra")
                .forEach((query, parameter) -> {
                    var answer = secretariat.get("/api/v1/meetings?" + query);
                    assertThat(answer.statusCode()).as(query).isEqualTo(400);
                    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
                    assertThat(answer.body()).as(query).contains("\"parameter\":\"" + parameter + "\"");
                });
        assertThat(secretariat.get("/api/v1/meetings?forum=%00").statusCode()).isEqualTo(400);
        assertThat(secretariat.get("/api/v1/decisions?effect=MAYBE").body()).contains("APPROVED, ");
        assertThat(secretariat.get("/api/v2/meetings").statusCode()).isEqualTo(404);
        assertThat(secretariat.get("/api/v1/meetings/intet").statusCode()).isEqualTo(404);
    }

    /** Also a GET would have its files read into memory. */
    @Test
    void nothingThatIsSentIsRead() {
        var stranger = new Visitor(port);
        for (var method : List.of("GET", "POST")) {
            for (var path : List.of("/api/v1/meetings", "/api/openapi.json", "/api/intet")) {
                assertThat(stranger.bring(
                                        method,
                                        path,
                                        "multipart/form-data; boundary=part",
                                        "--part\r\nContent-Disposition: form-data; name=\"limit\"\r\n\r\n1\r\n--part--")
                                .statusCode())
                        .as(method + " " + path)
                        .isEqualTo(415);
                assertThat(stranger.bring(method, path, "application/x-www-form-urlencoded", "limit=1")
                                .statusCode())
                        .as(method + " " + path)
                        .isEqualTo(413);
            }
        }
    }

    @Test
    void whatHasNotChangedCostsLittle() {
        var everybody = new Visitor(port);
        var first = everybody.get("/api/v1/fora");
        var etag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(everybody.get("/api/v1/fora", "If-None-Match", etag).statusCode())
                .isEqualTo(304);
    }

    private AskingSystem system(DemoAccount account) {
        return AskingSystem.holding(
                tokens,
                port,
                account.grants().stream()
                        .filter(Predicate.not(Grant.inRegion(Role.ADMINISTRATOR)::equals))
                        .toArray(Grant[]::new));
    }

    private static boolean inside(DemoAccount account, String forum) {
        return account.grants().stream()
                .anyMatch(grant -> grant.role() == Role.SECRETARIAT || forum.equals(grant.forum()));
    }

    private static boolean mentions(Map<String, String> read, String word) {
        return read.values().stream().anyMatch(text -> text.contains(word));
    }
}
