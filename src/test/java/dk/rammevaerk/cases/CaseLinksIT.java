package dk.rammevaerk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.cases.decisions.Register;
import dk.rammevaerk.meetings.Decision;
import dk.rammevaerk.meetings.Decision.Effect;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.minutes.BegunMeetingFixture;
import dk.rammevaerk.meetings.minutes.LiveMinutes;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.search.Search;
import dk.rammevaerk.search.SearchQuery;
import dk.rammevaerk.search.SearchResult;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a case and what was decided are reached from an item and from a forum. Each test has fora of its own. */
@RunningApp
class CaseLinksIT {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final LocalDate DAY = LocalDate.of(2047, 2, 6);

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    CaseWork work;

    @Autowired
    CaseIndex index;

    @Autowired
    Register register;

    @Autowired
    LiveMinutes live;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Meetings meetings;

    @Autowired
    Parties parties;

    @Autowired
    Search search;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    JdbcClient jdbc;

    private String forum = "";
    private String other = "";

    @BeforeEach
    void foundFora() {
        SignedInAs.secretariat();
        int test = NUMBER.incrementAndGet();
        forum = found("sagsled-a" + test);
        other = found("sagsled-b" + test);
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private String found(String code) {
        parties.register(new Forum(code, "Forum " + code, "Forum til prøve af sagers led", null));
        return code;
    }

    private CaseFile open(String title) {
        return work.open(
                new CaseText(title, "Konsulent", "Sagens tekst.", null),
                Route.of(List.of(RouteFixture.in(forum, DAY.plusDays(90)))),
                DAY);
    }

    private BegunMeetingFixture fixture() {
        return new BegunMeetingFixture(cycle, jdbc);
    }

    private int version(MeetingId meeting) {
        return meetings.find(meeting).orElseThrow().version();
    }

    @Test
    void aCaseComesToAClosedItemOnlyAfterTheQuestionWhatThatMeans() {
        var file = open("Husskade på et lukket punkt");
        var meeting = fixture().sent(forum, DAY);
        var item = fixture().item(meeting, "1.2");
        var step = "/sager/" + file.number() + "/trin/"
                + file.route().steps().getFirst().id();
        var visitor = Visitor.as("sekretariat", port);
        var asked =
                visitor.post(step + "/moede", "version", String.valueOf(file.version()), "moede", meeting + "/" + item);
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body())
                .contains("Skal sag " + file.number() + " lukkes for andre?", "Valg af leverandør", "Lad sagen være");
        assertThat(cases.find(file.id()).orElseThrow().file().items()).isEmpty();

        var action = Pattern.compile("action=\"([^\"]*svaret[^\"]*)\"").matcher(asked.body());
        assertThat(action.find()).isTrue();
        visitor.post(action.group(1).replace("&amp;", "&"));
        assertThat(cases.find(file.id()).orElseThrow().file().items())
                .extracting(CaseItem::item)
                .containsExactly(new ItemId(item));
    }

    @Test
    void aCaseComesToAnOpenItemWithoutAQuestion() {
        var file = open("Husskade på et åbent punkt");
        var meeting = fixture().sent(forum, DAY);
        var item = fixture().item(meeting, "1.1");
        var step = "/sager/" + file.number() + "/trin/"
                + file.route().steps().getFirst().id();
        Visitor.as("sekretariat", port)
                .post(step + "/moede", "version", String.valueOf(file.version()), "moede", meeting + "/" + item);
        assertThat(cases.find(file.id()).orElseThrow().file().items()).hasSize(1);
    }

    @Test
    void aCaseComesToAnItemOfAMeetingThatIsHeldOnlyAfterTheQuestionWhetherItWasTreatedThere() {
        var file = open("Husskade på et holdt møde");
        var meeting = fixture().begun(forum, DAY);
        var step = "/sager/" + file.number() + "/trin/"
                + file.route().steps().getFirst().id();
        var asked = Visitor.as("sekretariat", port)
                .post(
                        step + "/moede",
                        "version",
                        String.valueOf(file.version()),
                        "moede",
                        meeting + "/" + fixture().item(meeting, "1.1"));
        assertThat(asked.body()).contains("Er sag " + file.number() + " behandlet på det punkt?", "Lad sagen være");
        assertThat(cases.find(file.id()).orElseThrow().file().items()).isEmpty();
    }

    private List<String> found(String forumOfMember, String words) {
        SignedInAs.memberOf(forumOfMember);
        return search.find(new SearchQuery(words, null, null, null, 1), currentActor.get()).results().stream()
                .map(SearchResult::heading)
                .toList();
    }

    @Test
    void aForumThatTakesOverFindsTheCasesOfTheOneThatEnded() {
        var file = open("Sangdrossel i rute");
        assertThat(found(other, "sangdrossel")).isEmpty();
        SignedInAs.secretariat();
        parties.close(forum, LocalDate.of(2026, 1, 1), other);
        assertThat(found(other, "sangdrossel")).containsExactly(file.number() + " Sangdrossel i rute");
    }

    @Test
    void aForumThatTakesOverOnALaterDayFindsThemThen() {
        var file = open("Vindrossel i rute");
        jdbc.sql("update parties.forum set closed_from = ?, successor = ? where code = ?")
                .params(LocalDate.of(2026, 1, 1), other, forum)
                .update();
        assertThat(found(other, "vindrossel")).isEmpty();
        index.takeOver();
        assertThat(found(other, "vindrossel")).containsExactly(file.number() + " Vindrossel i rute");
    }

    @Test
    void aDecisionLeadsToTheCaseOfItsItem() {
        var file = open("Husskade med en beslutning");
        var meeting = fixture().begun(forum, DAY);
        var item = new ItemId(fixture().item(meeting, "1.1"));
        live.mark(meeting, item, new Decision("Planen godkendes", Effect.APPROVED));
        cycle.approveMinutes(meeting, version(meeting));
        var decision = "/beslutninger/" + forum + "/2047/1";
        var link = "href=\"/sager/" + file.number() + "\"";
        var secretary = Visitor.as("sekretariat", port);
        assertThat(secretary.get(decision).body()).doesNotContain(link);
        secretary.post(
                "/sager/" + file.number() + "/trin/"
                        + file.route().steps().getFirst().id() + "/moede",
                "version",
                String.valueOf(file.version()),
                "moede",
                meeting + "/" + item,
                "svaret",
                "ja");
        assertThat(secretary.get(decision).body()).contains(link);
    }

    @Test
    void anItemLeadsToItsDecisionsInTheRegisterForThoseWhoMaySeeThem() {
        var meeting = fixture().begun(forum, DAY);
        var item = new ItemId(fixture().item(meeting, "1.1"));
        live.mark(meeting, item, new Decision("Planen godkendes", Effect.APPROVED));
        var page = "/moeder/" + meeting + "/" + item;
        var secretary = Visitor.as("sekretariat", port);
        assertThat(secretary.get(page).body()).doesNotContain("/beslutninger/" + forum);
        cycle.approveMinutes(meeting, version(meeting));
        assertThat(secretary.get(page).body())
                .contains("href=\"/beslutninger/" + forum + "/2047/1\"", "Beslutning Forum " + forum + " 2047/1");
        SignedInAs.memberOf(other);
        assertThat(register.ofItem(item)).isEmpty();
        SignedInAs.secretariat();
        cycle.publish(meeting, version(meeting));
        assertThat(new Visitor(port).get(page).body()).contains("href=\"/beslutninger/" + forum + "/2047/1\"");
    }
}
