package dk.rammevaerk.api;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.TestClock;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.meetings.HeldMeeting.HeldItem;
import dk.rammevaerk.meetings.HeldMeetingFixture;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.Mention;
import dk.rammevaerk.meetings.texts.ItemText.Part;
import dk.rammevaerk.meetings.texts.ItemTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Object by object against the specification, and what becomes of what is taken back. */
@RunningApp
class OParlIT {
    private static final String BODY = "/oparl/v1/body/1082";
    private static final String SCHEMA = "https://schema.oparl.org/1.1/";

    /** Stands in every part of the closed item and in the item that is closed later. */
    private static final String SECRET = "natravn";

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{2}:\\d{2}");
    private static final List<String> LISTS = List.of(
            "organization",
            "person",
            "meeting",
            "paper",
            "agendaItem",
            "consultation",
            "file",
            "locationList",
            "legislativeTermList",
            "membership");

    @LocalServerPort
    int port;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    TestClock clock;

    @Autowired
    ItemTexts texts;

    private AskingSystem client;
    private Meeting meeting;

    @BeforeEach
    void publishAMeeting() {
        client = AskingSystem.publicly(port);
        SignedInAs.secretariat();
        var id = cycle.hold(HeldMeetingFixture.of(
                "kosu",
                LocalDate.of(2011, 3, 8),
                null,
                List.of(
                        HeldMeetingFixture.item("1.1", "Hvepsebussard"),
                        HeldMeetingFixture.closedItem("1.2", SECRET, "Punktet omtaler en personsag"),
                        HeldMeetingFixture.item("1.3", "Plan om " + SECRET))));
        var held = meetings.find(id).orElseThrow();
        cycle.publish(id, held.version());
        meeting = meetings.find(id).orElseThrow();
    }

    @AfterEach
    void takeItBack() {
        SignedInAs.secretariat();
        var now = meetings.find(meeting.id()).orElseThrow();
        if (now.isPublished()) cycle.withdraw(now.id(), now.version());
        SignedInAs.nobody();
    }

    @Test
    void everyObjectHasWhatTheSpecificationAsksFor() throws IOException {
        var required = required();
        var wrong = new ArrayList<String>();
        var seen = new ArrayList<String>();
        var all = Stream.concat(
                Stream.of("/oparl/v1", "/oparl/v1/bodies"), LISTS.stream().map(list -> BODY + "/" + list));
        all.flatMap(address -> pages(address).stream())
                .flatMap(OParlIT::objects)
                .forEach(object -> {
                    var type = object.path("type").asString().replace(SCHEMA, "");
                    seen.add(type);
                    for (var field : required.getOrDefault(type, List.of("unknown type")))
                        if (!object.has(field)) wrong.add(object.path("id") + " lacks " + field);
                    object.propertyStream()
                            .filter(field -> field.getValue().isNull()
                                    || field.getValue().asString("-").isEmpty())
                            .forEach(field -> wrong.add(object.path("id") + " has nothing in " + field.getKey()));
                    for (var moment : List.of("created", "modified", "start", "end"))
                        if (object.has(moment)
                                && !MOMENT.matcher(object.path(moment).asString())
                                        .matches()) wrong.add(object.path("id") + " " + moment);
                });
        assertThat(wrong).isEmpty();
        assertThat(seen)
                .contains("System", "Body", "Organization", "Person", "Membership", "Meeting", "AgendaItem")
                .contains("Paper", "Consultation", "File", "Location");
    }

    /** Also what stands inside others is found under its id, and leads back to where it stands. */
    @Test
    void everyObjectAnswersUnderItsId() {
        var told = client.json(path());
        assertThat(told.path("id").asString()).endsWith(path());
        var inside = objects(told).skip(1).toList();
        assertThat(inside).hasSizeGreaterThan(5);
        for (var one : inside) {
            var alone = client.json(pathOf(one));
            assertThat(alone.path("id")).isEqualTo(one.path("id"));
            assertThat(alone.path("type")).isEqualTo(one.path("type"));
            one.propertyNames().forEach(field -> assertThat(alone.has(field))
                    .as(one.path("id") + " " + field)
                    .isTrue());
        }
        assertThat(told.at("/agendaItem/0/meeting").isMissingNode()).isTrue();
        assertThat(client.json(pathOf(told.at("/agendaItem/0"))).path("meeting").asString())
                .endsWith(path());
        assertThat(told.path("start").asString()).isEqualTo("2011-03-08T08:45:00+01:00");
        assertThat(told.path("meetingState").asString()).isEqualTo("durchgeführt");
        assertThat(told.at("/location/room").asString()).isEqualTo("M5");
    }

    @Test
    void aMeetingLeadsToItsPeopleItsPapersAndItsFiles() {
        var told = client.json(path());
        assertThat(told.path("participant")).as("an apology is no participant").hasSize(2);
        var person = client.json(pathOf(told.path("participant").get(0).asString()));
        assertThat(person.path("name").asString()).isEqualTo("Direktøren i Struer");
        assertThat(person.has("email")).isFalse();
        var organization = client.json(pathOf(told.path("organization").get(0).asString()));
        var membership = person.path("membership")
                .valueStream()
                .filter(one -> one.path("organization").equals(organization.path("id")))
                .filter(one -> one.path("role").asString("").equals("formand"))
                .findFirst()
                .orElseThrow();
        assertThat(organization.path("membership").valueStream()).contains(membership.path("id"));
        assertThat(client.get(pathOf(organization.path("meeting").asString()) + "?limit=100")
                        .body())
                .contains(meeting.id().toString());

        var item = told.at("/agendaItem/0");
        var consultation = client.json(pathOf(item.path("consultation").asString()));
        var paper = client.json(pathOf(consultation.path("paper").asString()));
        assertThat(paper.path("name").asString()).isEqualTo("Hvepsebussard");
        assertThat(paper.at("/consultation/0/id")).isEqualTo(consultation.path("id"));
        var file = paper.path("mainFile");
        var shown = client.get(pathOf(file.path("accessUrl").asString()));
        assertThat(shown.body()).contains("Sagen om Hvepsebussard");
        assertThat(shown.headers().firstValue("Content-Disposition").orElse("")).startsWith("inline");
        assertThat(client.get(pathOf(file.path("downloadUrl").asString()))
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElse(""))
                .startsWith("attachment");
        assertThat(client.get(pathOf(told.at("/resultsProtocol/accessUrl").asString()))
                        .body())
                .startsWith("%PDF");
    }

    @Test
    void listsComeInPagesThatKeepTheirFilters() {
        var first = client.get(BODY + "/person?limit=1&created_since=2000-01-01T00%3A00%3A00%2B01%3A00");
        assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(first.headers().allValues("Set-Cookie")).isEmpty();
        var page = client.json(BODY + "/person?limit=1&created_since=2000-01-01T00%3A00%3A00%2B01%3A00");
        assertThat(page.path("data")).hasSize(1);
        assertThat(page.at("/pagination/totalElements").asInt()).isGreaterThan(2);
        assertThat(page.at("/links/next").asString())
                .contains("limit=1", "page=2", "created_since=2000-01-01T00%3A00%3A00%2B01%3A00");
        var second = client.json(pathOf(page.at("/links/next").asString()));
        assertThat(second.at("/data/0/id")).isNotEqualTo(page.at("/data/0/id"));
        assertThat(second.at("/links/prev").asString()).doesNotContain("page=2");
        var last = client.json(pathOf(page.at("/links/last").asString()));
        assertThat(last.path("links").has("next")).isFalse();

        var light = client.json(BODY + "/meeting?omit_internal=true");
        assertThat(light.path("data").valueStream().filter(one -> one.has("agendaItem")))
                .isEmpty();
        assertThat(client.json(BODY + "/meeting?created_until=1999-12-31T00:00:00Z")
                        .path("data"))
                .isEmpty();
        assertThat(client.json(BODY + "/meeting?modified_until=1999-12-31T00:00:00Z")
                        .path("data"))
                .isEmpty();
    }

    @Test
    void whatCannotBeReadIsToldWithItsParameter() {
        var fault = client.get(BODY + "/meeting?modified_since=i%20g%C3%A5r");
        assertThat(fault.statusCode()).isEqualTo(400);
        assertThat(fault.body()).contains(SCHEMA + "Error", "modified_since", "2026-11-28T13:00:00Z");
        for (var query : List.of(
                "created_since=%2B300000-01-01T00:00:00Z",
                "modified_until=-300000-01-01T00:00:00Z", "limit=%00", "created_since=%00")) {
            var answer = client.get(BODY + "/meeting?" + query);
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(answer.body()).as(query).contains(SCHEMA + "Error");
        }
        for (var nothing : List.of(
                "/oparl/v1/meeting/01900000-0000-7000-8000-000000000000",
                "/oparl/v1/system/1",
                "/oparl/v1/body/1082/system",
                "/oparl/v1/body/7/meeting",
                "/oparl/v2",
                "/oparl")) {
            assertThat(client.get(nothing).statusCode()).as(nothing).isEqualTo(404);
            assertThat(client.get(nothing).body()).as(nothing).contains(SCHEMA + "Error");
        }
    }

    /** Also a GET would have its files read into memory. */
    @Test
    void nothingThatIsSentIsRead() {
        var stranger = new Visitor(port);
        for (var method : List.of("GET", "POST")) {
            for (var path : List.of("/oparl/v1", BODY + "/meeting", "/beslutninger/feed.atom")) {
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
    void closedItemsAreToldNowhere() {
        assertThat(client.json(path()).path("agendaItem").valueStream().map(one -> one.path("name")
                        .asString()))
                .containsExactly("Hvepsebussard", "Plan om " + SECRET);
        var closed = meeting.items().get(1);
        for (var type : List.of("agendaitem", "paper", "consultation"))
            assertThat(client.get("/oparl/v1/" + type + "/" + closed.id()).statusCode())
                    .isEqualTo(404);
        assertThat(everything("").replace("Plan om " + SECRET, "")).doesNotContain(SECRET);
    }

    @Test
    void anItemThatIsClosedBecomesATombstoneThatTellsNothing() {
        var since = moment();
        var open = meeting.items().get(2);
        var before = client.json("/oparl/v1/agendaitem/" + open.id());
        clock.moveOn(Duration.ofMinutes(5));
        SignedInAs.secretariat();
        var closed = moment();
        cycle.close(meeting.id(), meeting.version(), open.id(), "Lukket siden");
        assertThat(filesSince(closed)).contains(meeting.id() + "-minutes");

        var tombstone = client.json("/oparl/v1/agendaitem/" + open.id());
        assertThat(tombstone.propertyNames()).containsExactlyInAnyOrder("id", "type", "deleted", "created", "modified");
        assertThat(tombstone.path("deleted").asBoolean()).isTrue();
        assertThat(tombstone.path("created")).isEqualTo(before.path("created"));
        assertThat(tombstone.path("modified").asString())
                .isGreaterThan(before.path("modified").asString());
        for (var type : List.of("paper", "consultation"))
            assertThat(client.json("/oparl/v1/" + type + "/" + open.id())
                            .path("deleted")
                            .asBoolean())
                    .isTrue();
        assertThat(client.get("/oparl/v1/file/" + open.id() + "-case/content").statusCode())
                .isEqualTo(410);
        assertThat(client.get("/oparl/v1/file/" + open.id() + "-excerpt/content")
                        .statusCode())
                .isEqualTo(410);
        assertThat(client.json(path()).path("modified"))
                .as("the meeting it stood in changed with it")
                .isEqualTo(tombstone.path("modified"));

        assertThat(everything("")).doesNotContain(SECRET, open.id().toString());
        var later = everything("?modified_since=" + since + "&limit=100");
        assertThat(later).doesNotContain(SECRET).contains(open.id().toString());
        assertThat(everything("?modified_since=" + moment() + "&modified_until=" + since))
                .doesNotContain(open.id().toString());

        cycle.open(meeting.id(), meeting.version() + 1, open.id());
        assertThat(client.json("/oparl/v1/agendaitem/" + open.id()).path("name").asString())
                .isEqualTo("Plan om " + SECRET);
    }

    /** Another meeting names the item; its text is read anew, and the lists keep no title. */
    @Test
    void anItemThatIsClosedIsNamedInNoOtherMeeting() {
        var open = meeting.items().get(2);
        var names = "Næste gang: " + Mention.of(open.id().value(), open.title());
        var id = cycle.hold(HeldMeetingFixture.of(
                "kosu",
                LocalDate.of(2011, 4, 5),
                null,
                List.of(new HeldItem(
                        "2.1", null, "Næste møde", null, List.of(), List.of(), names, List.of(), "Godkendt.", null))));
        cycle.publish(id, meetings.find(id).orElseThrow().version());
        var naming = meetings.find(id).orElseThrow();
        var content = "/oparl/v1/file/" + naming.items().getFirst().id() + "-case/content";
        try {
            assertThat(client.get(content).body()).contains("Næste gang: Plan om " + SECRET);
            cycle.close(meeting.id(), meeting.version(), open.id(), "Lukket siden");
            assertThat(client.get(content).body()).contains("Næste gang: Et lukket punkt");
            assertThat(everything("") + everything("?modified_since=2000-01-01T00:00:00Z&limit=100"))
                    .contains("Næste gang: ")
                    .doesNotContain(SECRET);
        } finally {
            cycle.withdraw(id, naming.version());
        }
    }

    /** Whoever has fetched the minutes before must know to fetch them again, though their address is the same. */
    @Test
    void minutesThatAreCorrectedAreToldAsChanged() {
        var file = "/oparl/v1/file/" + meeting.id() + "-minutes";
        assertThat(client.json(file).path("rammevaerk:edition").asString()).isEqualTo("MINUTES 1");
        clock.moveOn(Duration.ofMinutes(5));
        var revised = moment();
        SignedInAs.secretariat();
        cycle.beginRevision(meeting.id(), meeting.version());
        assertThat(filesSince(revised)).doesNotContain(meeting.id() + "-minutes");
        texts.save(meeting.items().getFirst().id(), Part.MINUTES, 0, "Forslaget blev ikke godkendt.");
        cycle.finishRevision(
                meeting.id(), meetings.find(meeting.id()).orElseThrow().version(), "Et ord manglede");
        assertThat(filesSince(revised))
                .contains(meeting.id() + "-minutes", meeting.items().getFirst().id() + "-excerpt");
        assertThat(client.json(file).path("rammevaerk:edition").asString()).isEqualTo("MINUTES 2");
    }

    @Test
    void aMeetingThatIsTakenBackLeavesOnlyTombstones() {
        var told = client.json(path());
        var person = pathOf(told.path("participant").get(1).asString());
        var all = objects(told).map(OParlIT::pathOf).toList();
        var since = moment();
        clock.moveOn(Duration.ofMinutes(5));
        SignedInAs.secretariat();
        cycle.withdraw(meeting.id(), meeting.version());

        for (var one : all) {
            // the place may stand in meetings of other tests too
            if (one.contains("/location/")) continue;
            assertThat(client.json(one).path("deleted").asBoolean()).as(one).isTrue();
            assertThat(client.json(one)).as(one).hasSize(5);
        }
        assertThat(client.json(BODY + "/meeting?limit=100").toString())
                .doesNotContain(meeting.id().toString());
        assertThat(client.json(BODY + "/meeting?limit=100&modified_since=" + since)
                        .toString())
                .contains(meeting.id().toString());
        assertThat(client.get(person).body())
                .as("also when another test tells of them")
                .contains("\"id\"");
    }

    private String filesSince(String moment) {
        return pages(BODY + "/file?limit=100&modified_since=" + moment).toString();
    }

    private String path() {
        return "/oparl/v1/meeting/" + meeting.id();
    }

    private String moment() {
        return clock.instant()
                .truncatedTo(ChronoUnit.SECONDS)
                .atOffset(ZoneOffset.UTC)
                .toString();
    }

    /** All lists to their ends, as one text. */
    private String everything(String query) {
        var text = new StringBuilder();
        LISTS.forEach(list -> pages(BODY + "/" + list + query).forEach(text::append));
        return text.toString();
    }

    private List<JsonNode> pages(String address) {
        var pages = new ArrayList<JsonNode>();
        var next = address;
        while (!next.isEmpty()) {
            var page = client.json(next);
            pages.add(page);
            next = pathOf(page.at("/links/next").asString(""));
        }
        return pages;
    }

    /** Every object in an answer, with those inside others. */
    private static Stream<JsonNode> objects(JsonNode node) {
        var inside = node.valueStream().flatMap(OParlIT::objects);
        return node.path("type").asString("").startsWith(SCHEMA) ? Stream.concat(Stream.of(node), inside) : inside;
    }

    private static String pathOf(JsonNode object) {
        return pathOf(object.path("id").asString());
    }

    private static String pathOf(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }

    private static Map<String, List<String>> required() throws IOException {
        try (var table = Objects.requireNonNull(OParlIT.class.getResourceAsStream("/oparl/required.txt"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(":\\s*", 2))
                    .collect(toMap(line -> line[0], line -> Arrays.asList(line[1].split(",\\s*"))));
        }
    }
}
