package dk.rammevaerk.reporting;

import static dk.rammevaerk.reporting.RoundFixture.COPENHAGEN;
import static dk.rammevaerk.reporting.RoundFixture.STRUER;
import static dk.rammevaerk.reporting.RoundFixture.VIBORG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.TestClock;
import dk.rammevaerk.figures.Figure;
import dk.rammevaerk.figures.FigureOnAgenda;
import dk.rammevaerk.figures.Figures;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.OccasionFixture;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.reporting.RoundRefused.Reason;
import dk.rammevaerk.reporting.questionnaires.Act;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.FormFixture;
import dk.rammevaerk.reporting.questionnaires.QuestionnaireChangedMeanwhile;
import dk.rammevaerk.reporting.questionnaires.Questionnaires;
import dk.rammevaerk.reporting.results.Results;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A round from draft over reminder, extension and an answer sent back, to the next year's round. */
@RunningApp
class RoundScenarioIT {
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final String FORUM = "rundeforum";

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Rounds rounds;

    @Autowired
    Responses responses;

    @Autowired
    Answering answering;

    @Autowired
    ResponseSteps steps;

    @Autowired
    RoundReminders reminders;

    @Autowired
    Results results;

    @Autowired
    Figures figures;

    @Autowired
    FigureOnAgenda agenda;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Parties parties;

    @Autowired
    TestClock clock;

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private static void reporterOf(String authority) {
        SignedInAs.somebodyWith(Grant.forAuthority(Role.REPORTER, authority));
    }

    private String issued(String title) {
        SignedInAs.secretariat();
        var slug = questionnaires.draft(FormFixture.titled(title)
                .row("integer", "pladser", "Pladser", "required", "yes", "rammevaerk::change", "10")
                .row("text", "andet", "Andet")
                .rows());
        questionnaires.issue(questionnaires.versions(slug).getFirst());
        return slug;
    }

    private ReportingRound opened(RoundDraft draft) {
        SignedInAs.secretariat();
        var slug = rounds.draft(draft);
        var round = rounds.find(slug).orElseThrow();
        rounds.open(round.id(), round.version());
        return rounds.find(slug).orElseThrow();
    }

    private ResponseView view(ReportingRound round, String authority) {
        return responses.find(round.slug(), authority, 1).orElseThrow();
    }

    private SavedEntry type(ReportingRound round, String authority, String question, String text, int version) {
        return answering.save(round.id(), authority, 1, new CellText(Cell.of(question), text, version));
    }

    private static void refused(Reason reason, Runnable act) {
        assertThatExceptionOfType(RoundRefused.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void aRoundIsAskedAnsweredSentBackTakenInAndComparedWithTheNext() {
        var round = opened(RoundFixture.asking("Scenarie for herberger", issued("Scenarieskema"), null));

        reporterOf(STRUER);
        assertThat(responses.of(round.slug(), COPENHAGEN)).as("another's").isEmpty();
        assertThatExceptionOfType(NotTheirResponse.class).isThrownBy(() -> type(round, COPENHAGEN, "pladser", "1", 0));
        refused(Reason.NOT_COMPLETE, () -> steps.complete(view(round, STRUER)));
        assertThat(type(round, STRUER, "pladser", "tolv", 0).entry().text()).isEqualTo("tolv");
        refused(Reason.NOT_COMPLETE, () -> steps.complete(view(round, STRUER)));
        assertThat(type(round, STRUER, "pladser", "11", 0).saved())
                .as("another wrote")
                .isFalse();
        assertThat(type(round, STRUER, "pladser", "12", 1).saved()).isTrue();
        refused(Reason.CPR, () -> type(round, STRUER, "andet", "Borger 010170-1234", 0));
        steps.complete(view(round, STRUER));
        refused(Reason.NOT_OPEN, () -> type(round, STRUER, "pladser", "13", 2));

        SignedInAs.secretariat();
        assertThat(reminders.ahead(round).reached())
                .extracting(Invitation::authority)
                .containsExactly(VIBORG);
        assertThat(reminders.ahead(round).unreached())
                .extracting(Invitation::authority)
                .containsExactly(COPENHAGEN);
        assertThat(reminders.send(round.id()).reached()).hasSize(1);
        assertThat(reminders.send(round.id()).reached()).as("one a day").isEmpty();
        clock.moveOn(A_DAY);
        try {
            assertThat(reminders.send(round.id()).reached()).as("the day after").hasSize(1);
            assertThat(rounds.find(round.id())
                            .flatMap(one -> one.of(VIBORG))
                            .orElseThrow()
                            .reminded())
                    .isEqualTo(rounds.today());
        } finally {
            clock.moveOn(A_DAY.negated());
        }
        refused(Reason.DAY, () -> rounds.extend(round.id(), VIBORG, LocalDate.of(2026, 6, 1), "Sygdom"));
        rounds.extend(round.id(), VIBORG, LocalDate.of(2026, 6, 15), "Sygdom");

        refused(Reason.NO_COMMENT, () -> steps.sendBack(view(round, STRUER), Map.of("pladser", " "), ""));
        steps.sendBack(view(round, STRUER), Map.of("pladser", "Er det med aflastning?"), "");
        reporterOf(STRUER);
        assertThat(view(round, STRUER).response().mark("pladser").returned()).isEqualTo("Er det med aflastning?");
        type(round, STRUER, "pladser", "10", 2);
        steps.complete(view(round, STRUER));
        SignedInAs.secretariat();
        steps.accept(view(round, STRUER));
        assertThat(view(round, STRUER).response().steps())
                .extracting(ResponseStep::became)
                .containsExactly(
                        ResponseState.COMPLETED,
                        ResponseState.RETURNED,
                        ResponseState.COMPLETED,
                        ResponseState.ACCEPTED);

        var now = rounds.find(round.slug()).orElseThrow();
        rounds.lock(now.id(), now.version(), "Tallene er brugt");
        var figure = frozenOnAnAgenda(rounds.find(round.slug()).orElseThrow());
        assertThat(figure.content().title()).contains("10");
        reporterOf(COPENHAGEN);
        refused(Reason.NOT_OPEN, () -> type(round, COPENHAGEN, "pladser", "1", 0));
        reporterOf(VIBORG);
        assertThat(type(round, VIBORG, "pladser", "40", 0).saved())
                .as("given longer")
                .isTrue();
        steps.complete(view(round, VIBORG));
        assertThat(figures.find(figure.id()).orElseThrow().content()).isEqualTo(figure.content());
        steps.takeBack(view(round, VIBORG));

        nextYear(now);
    }

    /** A figure of what had come in when the round was locked, in an item of an agenda; a later answer does not change it. */
    private Figure frozenOnAnAgenda(ReportingRound round) {
        SignedInAs.secretariat();
        var form = round.forms().getFirst();
        var question = form.questionnaire().question("pladser").orElseThrow();
        var content = results.figures(results.answers(round, form), question).getFirst();
        var figure = figures.find(figures.freeze(content)).orElseThrow();
        if (parties.forum(FORUM).isEmpty()) parties.register(new Forum(FORUM, "Rundeforum", "Et rundeforum", null));
        var meeting = cycle.plan(FORUM, OccasionFixture.atViborg(LocalDate.of(2062, 3, 1)));
        cycle.open(meeting, meetings.find(meeting).orElseThrow().version());
        agenda.addAs(figure, meeting, "Pladser på herberger");
        assertThat(meetings.find(meeting).orElseThrow().items())
                .filteredOn(item -> item.title().equals("Pladser på herberger"))
                .singleElement()
                .satisfies(item -> assertThat(item.caseStatement())
                        .contains(content.title(), content.source(), figure.id().href()));
        return figure;
    }

    private void nextYear(ReportingRound before) {
        var next = opened(RoundFixture.asking(
                "Scenarie året efter", before.forms().getFirst().version().slug(), before.slug()));
        reporterOf(STRUER);
        var prefilled = view(next, STRUER);
        assertThat(prefilled.response().entry(Cell.of("pladser")).orElseThrow().origin())
                .isEqualTo(Origin.PREFILLED);
        refused(Reason.NOT_COMPLETE, () -> steps.complete(view(next, STRUER)));
        answering.say(next.id(), STRUER, 1, "pladser", Act.UNCHANGED, 0);
        assertThat(view(next, STRUER).mayBeCompleted()).isTrue();
        answering.saveAll(next.id(), STRUER, 1, List.of(new CellText(Cell.of("pladser"), "12", 2)), Origin.WORKBOOK);
        assertThat(view(next, STRUER).response().mark("pladser").act())
                .as("typing takes the act back")
                .isNull();
        refused(Reason.NOT_COMPLETE, () -> steps.complete(view(next, STRUER)));
        answering.explain(next.id(), STRUER, 1, "pladser", "To nye pladser", 2);
        steps.complete(view(next, STRUER));
        reporterOf(VIBORG);
        assertThat(view(next, VIBORG).response().entries())
                .as("its answer was never complete")
                .isEmpty();
        refused(Reason.NOTHING_LAST_TIME, () -> answering.say(next.id(), VIBORG, 1, "pladser", Act.UNCHANGED, 0));
        answering.say(next.id(), VIBORG, 1, "pladser", Act.NOT_RELEVANT, 0);
        steps.complete(view(next, VIBORG));
    }

    @Test
    void whatWasInTimeStaysSoWhenItIsTakenBack() {
        var round = opened(RoundFixture.asking("Runde der tages tilbage", issued("Skema der tages tilbage"), null));
        reporterOf(STRUER);
        type(round, STRUER, "pladser", "12", 0);
        steps.complete(view(round, STRUER));
        var first = view(round, STRUER).response().completedOn();
        clock.moveOn(A_DAY.multipliedBy(20));
        try {
            steps.takeBack(view(round, STRUER));
            steps.complete(view(round, STRUER));
            var again = view(round, STRUER);
            assertThat(again.response().completedOn()).isEqualTo(first);
            assertThat(again.response().isLate(again.invitation().due())).isFalse();
        } finally {
            clock.moveOn(A_DAY.multipliedBy(-20));
        }
    }

    @Test
    void allOfWhatIsBroughtIsSavedOrNothing() {
        var round = opened(RoundFixture.asking("Runde med to skrivende", issued("Skema med to skrivende"), null));
        reporterOf(STRUER);
        type(round, STRUER, "pladser", "12", 0);
        answering.say(round.id(), STRUER, 1, "andet", Act.NOT_RELEVANT, 0);
        var late = new AnswerChanges(
                List.of(new CellText(Cell.of("pladser"), "13", 1)),
                List.of(),
                List.of(new AnswerChanges.Said("andet", null, 0)),
                Origin.WORKBOOK);
        assertThatExceptionOfType(RoundChangedMeanwhile.class)
                .isThrownBy(() -> answering.take(round.id(), STRUER, 1, late));
        assertThat(view(round, STRUER)
                        .response()
                        .entry(Cell.of("pladser"))
                        .orElseThrow()
                        .text())
                .isEqualTo("12");
        assertThat(view(round, STRUER).response().mark("andet").act()).isEqualTo(Act.NOT_RELEVANT);
    }

    @Test
    void aFileIsNotPutInThePlaceOfACollegues() {
        SignedInAs.secretariat();
        var slug = questionnaires.draft(FormFixture.titled("Skema med bilag")
                .row("file", "bilag", "Bilag")
                .rows());
        questionnaires.issue(questionnaires.versions(slug).getFirst());
        var round = opened(RoundFixture.asking("Runde med bilag", slug, null));
        reporterOf(STRUER);
        var cell = Cell.of("bilag");
        var mine = new AttachedFile(new FileId(new UUID(7, 1)), "mit.pdf");
        var theirs = new AttachedFile(new FileId(new UUID(7, 2)), "deres.pdf");
        answering.attach(round.id(), STRUER, 1, cell, theirs, 0);
        assertThatExceptionOfType(RoundChangedMeanwhile.class)
                .isThrownBy(() -> answering.attach(round.id(), STRUER, 1, cell, mine, 0));
        answering.attach(round.id(), STRUER, 1, cell, mine, 1);
        assertThat(view(round, STRUER).response().entry(cell).orElseThrow().text())
                .isEqualTo(mine.text());
        assertThatExceptionOfType(NotTheirResponse.class)
                .isThrownBy(() -> answering.save(round.id(), STRUER, 1, new CellText(cell, theirs.text(), 2)));
    }

    @Test
    void aDraftIsTheSecretariatsAlone() {
        var form = issued("Kladdeskema");
        var slug = rounds.draft(RoundFixture.asking("Kladde til en runde", form, null));
        reporterOf(STRUER);
        assertThat(rounds.find(slug)).isEmpty();
        assertThat(questionnaires.versions(form)).isEmpty();
        assertThatExceptionOfType(NotTheirResponse.class)
                .isThrownBy(() -> rounds.draft(RoundFixture.asking("Min egen", form, null)));
        SignedInAs.nobody();
        assertThat(rounds.find(slug)).isEmpty();
    }

    @Test
    void anIssuedVersionStaysAndTheNextIsAskedOfNobodyYet() {
        var slug = issued("Skema i to udgaver");
        var first = questionnaires.versions(slug).getFirst();
        questionnaires.rewrite(
                first,
                FormFixture.titled("Skema i to udgaver")
                        .row("text", "nyt", "Nyt")
                        .rows());
        var versions = questionnaires.versions(slug);
        assertThat(versions).extracting(one -> one.number()).containsExactly(2, 1);
        assertThat(versions.getLast()).isEqualTo(first);
        assertThatExceptionOfType(QuestionnaireChangedMeanwhile.class)
                .isThrownBy(() -> questionnaires.rewrite(first, first.rows()));
        var round = rounds.draft(RoundFixture.asking("Runde mens næste udgave skrives", slug, null));
        assertThat(rounds.find(round).orElseThrow().forms().getFirst().version().number())
                .as("the draft stands in nobody's way")
                .isEqualTo(1);
        var unissued = questionnaires.draft(
                FormFixture.titled("Aldrig udgivet").row("text", "a", "A").rows());
        var other = rounds.draft(RoundFixture.asking("Runde med kladde", unissued, null));
        var draft = rounds.find(other).orElseThrow();
        refused(Reason.NOT_ISSUED, () -> rounds.open(draft.id(), draft.version()));
    }
}
