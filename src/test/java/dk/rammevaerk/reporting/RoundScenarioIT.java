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
import dk.rammevaerk.reporting.RoundRefused.Reason;
import dk.rammevaerk.reporting.questionnaires.Act;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.FormFixture;
import dk.rammevaerk.reporting.questionnaires.QuestionnaireChangedMeanwhile;
import dk.rammevaerk.reporting.questionnaires.Questionnaires;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A round from draft over reminder, extension and an answer sent back, to the next year's round. */
@RunningApp
class RoundScenarioIT {
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
        reporterOf(COPENHAGEN);
        refused(Reason.NOT_OPEN, () -> type(round, COPENHAGEN, "pladser", "1", 0));
        reporterOf(VIBORG);
        assertThat(type(round, VIBORG, "pladser", "40", 0).saved())
                .as("given longer")
                .isTrue();

        nextYear(now);
    }

    private void nextYear(ReportingRound before) {
        var next = opened(RoundFixture.asking(
                "Scenarie året efter", before.forms().getFirst().version().slug(), before.slug()));
        reporterOf(STRUER);
        var prefilled = view(next, STRUER);
        assertThat(prefilled.response().entry(Cell.of("pladser")).orElseThrow().origin())
                .isEqualTo(Origin.PREFILLED);
        refused(Reason.NOT_COMPLETE, () -> steps.complete(view(next, STRUER)));
        answering.say(next.id(), STRUER, 1, "pladser", Act.UNCHANGED);
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
        refused(Reason.NOTHING_LAST_TIME, () -> answering.say(next.id(), VIBORG, 1, "pladser", Act.UNCHANGED));
        answering.say(next.id(), VIBORG, 1, "pladser", Act.NOT_RELEVANT);
        steps.complete(view(next, VIBORG));
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
        var round = rounds.draft(RoundFixture.asking("Runde med kladde", slug, null));
        var draft = rounds.find(round).orElseThrow();
        refused(Reason.NOT_ISSUED, () -> rounds.open(draft.id(), draft.version()));
    }
}
