package dk.rammevaerk.cases;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.cases.Station.InForum;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.meetings.Decision;
import dk.rammevaerk.meetings.Decision.Effect;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.minutes.LiveMinutes;
import dk.rammevaerk.meetings.texts.ItemText.Part;
import dk.rammevaerk.meetings.texts.ItemTexts;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What reaches whom on a case's way from one forum to the next, over fora of this test's own. */
@RunningApp
class CaseBetweenForaIT {
    private static final AtomicInteger TESTS = new AtomicInteger();
    private static final LocalDate OPENED = LocalDate.of(2094, 1, 8);

    @LocalServerPort
    int port;

    @Autowired
    Parties parties;

    @Autowired
    Cases cases;

    @Autowired
    CaseWork work;

    @Autowired
    CaseAgenda agenda;

    @Autowired
    CaseMinutes minutes;

    @Autowired
    Files files;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Meetings meetings;

    @Autowired
    ItemTexts texts;

    @Autowired
    LiveMinutes live;

    private String first = "";
    private String second = "";
    private LocalDate day = OPENED;

    @BeforeEach
    void foundFora() {
        SignedInAs.secretariat();
        int test = TESTS.incrementAndGet();
        first = found("mellem-a" + test);
        second = found("mellem-b" + test);
        day = OPENED.plusMonths(test);
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    @Test
    void aClosedCaseReachesAForumWithItsAddendumAndNotBefore() {
        var on = on();
        var meeting = on.planned(first, day);
        on.send(meeting);
        var file = open("Hedehøg i udbud", "Prisforhandling");
        var id = file.id();
        var kept = files.keep("pris.pdf", "application/pdf", "%PDF-1.7 pris".getBytes(StandardCharsets.UTF_8));
        work.attach(id, kept, "Priserne");
        agenda.putOn(id, version(id), now(id).step().id(), meeting);

        SignedInAs.memberOf(first);
        assertThat(cases.find(file.number())).isEmpty();
        assertThat(cases.document(file.number(), kept)).isEmpty();
        SignedInAs.secretariat();
        cycle.sendAddendum(meeting, on.version(meeting), "En sag kom til");
        SignedInAs.memberOf(first);
        assertThat(cases.find(file.number())).hasValueSatisfying(view -> {
            assertThat(view.inside()).isTrue();
            assertThat(requireNonNull(view.current().getFirst().place()).meeting())
                    .isEqualTo(meeting);
        });
        assertThat(cases.document(file.number(), kept)).isPresent();
    }

    @Test
    void aCaseThatIsJoinedDuringARevisionGetsWhatIsSettled() {
        var on = on();
        var meeting = on.planned(first, day);
        var other = open("Den første", null).id();
        var item = agenda.putOn(other, version(other), now(other).step().id(), meeting);
        on.decide(meeting, item, "Forummet godkendte.");
        cycle.publish(meeting, on.version(meeting));
        cycle.beginRevision(meeting, on.version(meeting));
        texts.save(item, Part.MINUTES, 1, "Forummet afslog.");

        var id = open("Kommer til under rettelsen", null).id();
        minutes.joinHeld(id, version(id), now(id).step().id(), meeting, item);

        assertThat(excerpts(id)).extracting(Excerpt::minutes).containsExactly("Forummet godkendte.");
        cycle.cancelRevision(meeting, on.version(meeting));
        SignedInAs.nobody();
        assertThat(excerpts(id)).extracting(Excerpt::minutes).containsExactly("Forummet godkendte.");
    }

    @Test
    void aLaterForumThatPutsTheCaseOffGetsItAgain() {
        var on = on();
        var id = open("Udsat af det andet forum", null).id();
        var waiting = find(id).steps().get(1).step().id();
        var meeting = on.planned(second, day);
        var item = agenda.putOn(id, version(id), waiting, meeting);
        on.send(meeting);
        cycle.begin(meeting, on.version(meeting));
        live.mark(meeting, item, new Decision("Sagen udsættes", Effect.POSTPONED));
        cycle.approveMinutes(meeting, on.version(meeting));

        assertThat(find(id).steps())
                .extracting(one -> one.step().state())
                .containsExactly(StepState.NOW, StepState.REPEATED, StepState.WAITING);
        assertThat(find(id).steps().getLast().station()).isEqualTo(new InForum(second));
    }

    @Test
    void aStepThatIsOnAnAgendaStaysWithItsForum() {
        var file = open("Bundet til en dagsorden", null);
        var id = file.id();
        var step = now(id).step().id();
        agenda.putOn(id, version(id), step, on().planned(first, day));
        var secretariat = Visitor.as("sekretariat", port);
        var address = "/sager/" + file.number() + "/rute";

        var page = secretariat.get(address).body();
        assertThat(page)
                .contains("name=\"hvor-0\" value=\"forum:" + first + "\"")
                .contains("disabled");
        assertThat(secretariat
                        .get("/sager/" + file.number() + "/trin/"
                                + find(id).steps().get(1).step().id())
                        .body())
                .doesNotContain("Behandl igen");
        var answer = secretariat.post(
                address,
                "version",
                String.valueOf(version(id)),
                "id-0",
                step.toString(),
                "hvor-0",
                "forum:" + second,
                "navn-0",
                "",
                "rolle-0",
                "DECIDES",
                "frist-0",
                "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(now(id).station()).isEqualTo(new InForum(first));
    }

    @Test
    void theSecretariatIsToldWhatTravelsBeforeItIsPublishedAndWhatWasClosedSince() {
        var on = on();
        var file = open("Beslutning på rejse", null);
        var id = file.id();
        var meeting = on.planned(first, day);
        var item = agenda.putOn(id, version(id), now(id).step().id(), meeting);
        on.decide(meeting, item, "Forummet anbefalede planen.");
        var next = now(id).step().id();
        var secretariat = Visitor.as("sekretariat", port);
        var step = "/sager/" + file.number() + "/trin/" + next;
        assertThat(secretariat.get(step).body()).contains("ikke offentliggjort endnu");
        cycle.publish(meeting, on.version(meeting));
        assertThat(secretariat.get(step).body()).doesNotContain("ikke offentliggjort endnu");

        var coming = on.planned(second, day.plusDays(1));
        var copy = agenda.putOn(id, version(id), next, coming);
        var address = "/moeder/" + coming + "/" + copy;
        assertThat(secretariat.get(address).body()).doesNotContain("er lukket siden");
        cycle.close(meeting, on.version(meeting), item, "Personsag");
        assertThat(secretariat.get(address).body()).contains("er lukket siden");
        texts.save(copy, Part.CASE_STATEMENT, 0, "Sagens tekst.");
        assertThat(secretariat.get(address).body())
                .contains("Beslutning på rejse")
                .doesNotContain("er lukket siden");
        SignedInAs.memberOf(first);
        assertThat(agenda.unpublished(id, second)).isEmpty();
    }

    private String found(String code) {
        parties.register(new Forum(code, "Forum " + code, "Forum til prøve af sager", null));
        return code;
    }

    private CaseFile open(String title, @Nullable String closed) {
        var route = Route.of(List.of(
                RouteFixture.in(first, LocalDate.of(2094, 12, 1)), RouteFixture.in(second, LocalDate.of(2094, 12, 2))));
        return work.open(new CaseText(title, "Konsulent", "Sagens tekst.", closed), route, OPENED);
    }

    private CaseMeetings on() {
        return new CaseMeetings(cycle, meetings, texts);
    }

    private CaseView find(CaseId id) {
        return cases.find(id).orElseThrow();
    }

    private StepStanding now(CaseId id) {
        return find(id).current().getFirst();
    }

    private int version(CaseId id) {
        return find(id).file().version();
    }

    private List<Excerpt> excerpts(CaseId id) {
        return cases.excerpts(find(id));
    }
}
