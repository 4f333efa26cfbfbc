package dk.rammevaerk.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.files.Files;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A closed item of a published meeting is told to nobody outside its forum, wherever they look. */
@RunningApp
class ClosedItemsIT {
    /** Stands in every part of the closed item, in its document and in no other place. */
    private static final String SECRET = "kvidderhat";

    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"#]*)");

    private static final Pattern NAME_OF_ONE = Pattern.compile("(?<=/)[^/?]*\\d[^/?]*");

    @LocalServerPort
    int port;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Files files;

    private Meeting meeting;

    @BeforeEach
    void publishAMeetingWithAClosedItem() {
        SignedInAs.secretariat();
        var document =
                files.keep(SECRET + ".txt", "text/plain", ("Referat " + SECRET).getBytes(StandardCharsets.UTF_8));
        var id = cycle.hold(HeldMeetingFixture.of(
                "dassos",
                LocalDate.of(2013, 9, 5),
                document,
                List.of(
                        HeldMeetingFixture.item("1.1", "Noget åbent"),
                        HeldMeetingFixture.closedItem("1.2", SECRET, "Punktet omtaler en personsag"),
                        HeldMeetingFixture.item("1.3", "Mere åbent"))));
        cycle.publish(id, 0);
        meeting = meetings.find(id).orElseThrow();
    }

    @AfterEach
    void takeItBack() {
        SignedInAs.secretariat();
        var now = meetings.find(meeting.id()).orElseThrow();
        if (now.isPublished()) cycle.withdraw(now.id(), now.version());
        SignedInAs.nobody();
    }

    /** Nobody, a member of another forum, somebody who reports for an authority. */
    @ParameterizedTest
    @ValueSource(strings = {"", "takstgruppe", "indberetter"})
    void thoseOutsideFindItNowhere(String username) {
        var pages = everythingWithinReachOf(visitor(username));
        assertThat(pages).containsKeys("/", "/moeder", "/soeg", href(0), href(1), href(2));
        assertThat(pages)
                .allSatisfy((path, content) -> assertThat(content).as(path).doesNotContainIgnoringCase(SECRET));
        assertThat(pages.get(href(1)))
                .as("number and reason are told")
                .contains("punkt 1.2", "Lukket punkt", "Punktet omtaler en personsag");
        assertThat(pages.get("/moeder/" + meeting.id()))
                .contains(
                        "1.2", "Lukket punkt", "Punktet omtaler en personsag", "Ét punkt er lukket for offentligheden");
        assertThat(pages.get("/moeder/" + meeting.id() + "/dokument")).doesNotStartWith("200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"medlem", "formand", "sekretariat"})
    void thoseInsideFindItWhereTheyLook(String username) {
        var inside = visitor(username);
        assertThat(inside.get(href(1)).body())
                .contains("1.2 Titel " + SECRET, "Sag " + SECRET, "Bilag " + SECRET, "Referat " + SECRET);
        assertThat(inside.get("/moeder/" + meeting.id()).body()).contains("Titel " + SECRET);
        assertThat(inside.get("/soeg?q=" + SECRET).body()).contains(href(1));
        assertThat(inside.get("/moeder/" + meeting.id() + "/dokument").body()).isEqualTo("Referat " + SECRET);
    }

    @Test
    void anItemThatIsClosedLaterIsGoneFromTheSearchAtOnce() {
        var open = meeting.items().getFirst();
        assertThat(visitor("").get("/soeg?q=%22Noget+%C3%A5bent%22").body()).contains(href(0));
        SignedInAs.secretariat();
        cycle.close(meeting.id(), 1, open.id(), "Lukket siden");
        assertThat(visitor("").get("/soeg?q=%22Noget+%C3%A5bent%22").body()).doesNotContain(href(0));
        cycle.open(meeting.id(), 2, open.id());
        assertThat(visitor("").get("/soeg?q=%22Noget+%C3%A5bent%22").body()).contains(href(0));
        cycle.withdraw(meeting.id(), 3);
        assertThat(visitor("").get("/soeg?q=%22Noget+%C3%A5bent%22").body()).doesNotContain(href(0));
    }

    /** Every page that links lead to, and those a curious person would try, with status, head and body. */
    private Map<String, String> everythingWithinReachOf(Visitor visitor) {
        var seen = new LinkedHashMap<String, String>();
        var waiting = new ArrayDeque<>(List.of(
                "/",
                "/moeder",
                "/moeder?forum=dassos&aar=2013",
                "/soeg",
                "/soeg?q=" + SECRET,
                "/soeg?q=Titel&aar=2013",
                "/soeg?q=personsag",
                "/soeg?q=%22Noget+%C3%A5bent%22",
                "/moeder/" + meeting.id(),
                "/moeder/" + meeting.id() + "/dokument",
                "/moeder/" + meeting.id() + "/offentliggoer",
                "/administration/aendringer",
                href(1)));
        while (!waiting.isEmpty()) {
            var path = waiting.poll();
            if (seen.containsKey(path) || path.startsWith("/vendor/") || isOneOfMany(path, seen.keySet())) continue;
            var answer = visitor.get(path);
            seen.put(path, answer.statusCode() + " " + answer.headers().map() + answer.body());
            LINK.matcher(answer.body())
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .forEach(waiting::add);
            assertThat(seen.size()).as("pages").isLessThan(3000);
        }
        // what was asked for stands in the box of the search page; only that echo is no telling
        seen.computeIfPresent("/soeg?q=" + SECRET, (path, content) -> content.replaceFirst("Søgning: " + SECRET, "")
                .replaceFirst("nævner ”" + SECRET, "")
                .replaceFirst("value=\"" + SECRET, ""));
        return seen;
    }

    /**
     * Lists have a page for every choice of forum, year and day, and all that tests leave behind has a page of its own; some
     * of each kind are looked at, those nearest to the closed item first, and all of its meeting.
     */
    private boolean isOneOfMany(String path, Set<String> seen) {
        if (path.startsWith("/soeg") || path.startsWith("/moeder/" + meeting.id())) return false;
        int query = path.indexOf('?');
        var kind = kind(path);
        return seen.stream().filter(one -> kind(one).equals(kind)).count() >= (query > 0 ? 12 : 60);
    }

    /** The address without what tells one page of its kind from the next. */
    private static String kind(String path) {
        return NAME_OF_ONE.matcher(path.replaceFirst("\\?.*", "?")).replaceAll("*");
    }

    private String href(int item) {
        return "/moeder/" + meeting.id() + "/" + meeting.items().get(item).id();
    }

    private Visitor visitor(String username) {
        return username.isEmpty() ? new Visitor(port) : Visitor.as(username, port);
    }
}
