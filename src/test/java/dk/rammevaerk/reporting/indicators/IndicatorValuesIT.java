package dk.rammevaerk.reporting.indicators;

import static dk.rammevaerk.reporting.indicators.IndicatorFixture.DAY;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.SKIVE;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.STRUER;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.both;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.byAuthority;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.count;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.facts;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.rule;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.Actor;
import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.kernel.OperatorKind;
import dk.rammevaerk.reporting.RoundFixture;
import dk.rammevaerk.reporting.Rounds;
import dk.rammevaerk.reporting.questionnaires.FormFixture;
import dk.rammevaerk.reporting.questionnaires.Questionnaires;
import dk.rammevaerk.search.Search;
import dk.rammevaerk.search.SearchEntry.Kind;
import dk.rammevaerk.search.SearchQuery;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures as they are kept: dated, never overwritten, each by whom it may be. Each test has a programme of its own. */
@RunningApp
class IndicatorValuesIT {
    private static final Source HAND = new Source.ByHand("Oplyst på mødet");

    @Autowired
    Programmes programmes;

    @Autowired
    IndicatorValues values;

    @Autowired
    Search search;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Rounds rounds;

    private Programme programme =
            new Programme(new UUID(0, 0), "", new Programme.Facts("", "", "", "", null), ProgrammeState.RUNNING, 0);

    @BeforeEach
    void beginOne() {
        SignedInAs.secretariat();
        programme = programmes.begin(new Programme.Facts(
                "Prøveprogram " + UUID.randomUUID(), "At prøve", "dassos", "Sekretariatsleder", null));
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private static void reporterOf(String authority) {
        SignedInAs.somebodyWith(Grant.forAuthority(Role.REPORTER, authority));
    }

    private Indicator counted() {
        return add(facts(Measure.COUNT, byAuthority(), rule(TargetRule.Kind.IN_EACH, "1")));
    }

    private Indicator add(Indicator.Facts facts) {
        programmes.add(programme, facts);
        return programmes.indicators(programme).getLast();
    }

    private Source.Round round() {
        var form = questionnaires.draft(FormFixture.titled("Talskema " + UUID.randomUUID())
                .row("integer", "antal", "Antal")
                .rows());
        questionnaires.issue(questionnaires.versions(form).getFirst());
        var slug = rounds.draft(RoundFixture.asking("Talrunde " + UUID.randomUUID(), form, null));
        var round = rounds.find(slug).orElseThrow();
        return new Source.Round(round.id().value(), round.title(), round.href());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var facts = facts(Measure.SHARE, both(), rule(TargetRule.Kind.IN_EACH, "1"));
        var indicator = add(facts);
        assertThat(indicator.facts()).isEqualTo(facts);
        assertThat(indicator.number()).isEqualTo(1);
        var figures = List.of(share(SKIVE, OperatorKind.MUNICIPAL, 2, 13), share(SKIVE, OperatorKind.PRIVATE, 0, 0));
        values.enter(indicator, DAY, 0, HAND, figures, "");
        var tally = values.on(indicator, DAY).orElseThrow();
        assertThat(tally.values()).containsExactlyInAnyOrderElementsOf(figures);
        assertThat(tally.source()).isEqualTo(HAND);
        assertThat(tally.enteredBy()).isEqualTo("Prøveperson");
        assertThat(values.table(indicator, tally).lacking()).hasSize(18).doesNotContain(SKIVE);
    }

    @Test
    void aCorrectionIsAFurtherVersionWithItsReason() {
        var indicator = counted();
        values.enter(indicator, DAY, 0, HAND, List.of(count(SKIVE, "1")), "");
        assertThatExceptionOfType(ReasonLacks.class)
                .isThrownBy(() -> values.enter(indicator, DAY, 1, HAND, List.of(count(SKIVE, "2")), " "));
        values.enter(indicator, DAY, 1, HAND, List.of(count(SKIVE, "2")), "Talt forkert");
        values.enter(indicator, DAY, 2, HAND, List.of(count(SKIVE, "2"), count(STRUER, "0")), "");
        values.enter(indicator, DAY, 3, HAND, List.of(count(STRUER, "0"), count(SKIVE, "2.0")), "");
        assertThat(values.history(indicator)).extracting(Tally::number).containsExactly(3, 2, 1);
        assertThat(values.history(indicator)).extracting(Tally::reason).containsExactly("", "Talt forkert", "");
        assertThat(values.history(indicator).getLast().values()).containsExactly(count(SKIVE, "1"));
        assertThat(values.current(indicator)).extracting(Tally::number).containsExactly(3);
    }

    @Test
    void theNewestDayComesFirstWhenEverItWasEntered() {
        var indicator = counted();
        values.enter(indicator, DAY, 0, HAND, List.of(count(SKIVE, "2")), "");
        values.enter(indicator, DAY.minusYears(1), 0, HAND, List.of(count(SKIVE, "1")), "");
        assertThat(values.current(indicator)).extracting(Tally::asOf).containsExactly(DAY, DAY.minusYears(1));
    }

    @Test
    void theOneWhoComesSecondIsTold() {
        var indicator = counted();
        values.enter(indicator, DAY, 0, HAND, List.of(count(SKIVE, "1")), "");
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> values.enter(indicator, DAY, 0, HAND, List.of(count(SKIVE, "2")), "Andet"));
        programmes.change(programme, 0, programme.facts());
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> programmes.change(programme, 0, programme.facts()));
    }

    @Test
    void aRoundIsTakenInOnceAndAgainOnlyWhenItSaysSomethingElse() {
        var indicator = counted();
        var round = round();
        values.record(indicator.id(), DAY, round, List.of(count(SKIVE, "1")));
        values.record(indicator.id(), DAY, round, List.of(count(SKIVE, "1")));
        assertThat(values.history(indicator)).hasSize(1);
        values.record(indicator.id(), DAY.plusDays(3), round, List.of(count(SKIVE, "1"), count(STRUER, "2")));
        assertThat(values.current(indicator)).extracting(Tally::asOf).containsExactly(DAY);
        assertThat(values.history(indicator)).extracting(Tally::number).containsExactly(2, 1);
        values.record(indicator.id(), DAY.plusYears(1), round(), List.of(count(SKIVE, "1")));
        assertThat(values.current(indicator)).hasSize(2);
    }

    @Test
    void whatIsNoFigureOfTheIndicatorIsNotKept() {
        var indicator = counted();
        assertThatExceptionOfType(ValuesRefused.class)
                .isThrownBy(() -> values.enter(indicator, DAY, 0, HAND, List.of(count("0101", "1")), ""));
        assertThatExceptionOfType(ValuesRefused.class)
                .isThrownBy(() -> values.record(indicator.id(), DAY, HAND, List.of(count(SKIVE, "1.5"))));
        assertThat(values.history(indicator)).isEmpty();
    }

    @Test
    void whatIsCountedDoesNotChangeUnderFigures() {
        var indicator = add(facts(Measure.SHARE, both(), null));
        programmes.change(indicator, 0, facts(Measure.COUNT, byAuthority(), null));
        var counts = programmes.indicator(programme, 1).orElseThrow();
        values.enter(counts, DAY, 0, HAND, List.of(count(SKIVE, "1")), "");
        assertThatExceptionOfType(FiguresAreThere.class)
                .isThrownBy(() -> programmes.change(counts, 1, facts(Measure.SHARE, byAuthority(), null)));
    }

    @Test
    void reportersEnterTheirOwnBesideEachOther() {
        var indicator = counted();
        reporterOf(SKIVE);
        assertThat(values.enterable(indicator)).containsExactly(SKIVE);
        values.enterOwn(indicator, SKIVE, DAY, 0, HAND, List.of(count(SKIVE, "3")), "");
        assertThatExceptionOfType(NotTheirFigures.class)
                .isThrownBy(() -> values.enterOwn(indicator, STRUER, DAY, 1, HAND, List.of(count(STRUER, "3")), ""));
        assertThatExceptionOfType(NotTheirFigures.class)
                .isThrownBy(() -> values.enterOwn(indicator, SKIVE, DAY, 1, HAND, List.of(count(STRUER, "3")), ""));
        assertThatExceptionOfType(NotTheirFigures.class)
                .isThrownBy(() -> values.enter(indicator, DAY, 1, HAND, List.of(count(SKIVE, "3")), ""));
        assertThatExceptionOfType(NotTheirFigures.class)
                .isThrownBy(() -> values.record(indicator.id(), DAY, HAND, List.of(count(SKIVE, "3"))));
        // read before Skive's came in
        reporterOf(STRUER);
        values.enterOwn(indicator, STRUER, DAY, 0, HAND, List.of(count(STRUER, "1")), "");
        assertThat(values.on(indicator, DAY).orElseThrow().values())
                .containsExactlyInAnyOrder(count(SKIVE, "3"), count(STRUER, "1"));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> values.enterOwn(indicator, STRUER, DAY, 0, HAND, List.of(count(STRUER, "2")), "x"));
        assertThatExceptionOfType(ReasonLacks.class)
                .isThrownBy(() -> values.enterOwn(indicator, STRUER, DAY, 2, HAND, List.of(), ""));
    }

    @Test
    void aReporterEntersNothingWhereTheIndicatorDoesNotSaySo() {
        var indicator = add(facts(Measure.COUNT, Indicator.Breakdown.NONE, null));
        reporterOf(SKIVE);
        assertThat(values.enterable(indicator)).isEmpty();
        assertThatExceptionOfType(NotTheirFigures.class)
                .isThrownBy(() -> values.enterOwn(indicator, SKIVE, DAY, 0, HAND, List.of(count(SKIVE, "3")), ""));
    }

    @Test
    void thoseInsideReadAndTheOthersDoNot() {
        var indicator = counted();
        values.enter(indicator, DAY, 0, HAND, List.of(count(SKIVE, "1")), "");
        SignedInAs.memberOf("kkr");
        assertThat(programmes.find(programme.slug())).isPresent();
        assertThat(values.current(indicator)).hasSize(1);
        assertThatExceptionOfType(NotTheirFigures.class).isThrownBy(() -> programmes.begin(programme.facts()));
        SignedInAs.somebodyWith(Grant.inRegion(Role.ADMINISTRATOR));
        assertThat(programmes.find(programme.slug())).isEmpty();
        assertThat(programmes.all()).isEmpty();
        assertThat(values.history(indicator)).isEmpty();
        SignedInAs.nobody();
        assertThat(programmes.all()).isEmpty();
    }

    @Test
    void aProgrammeThatEndedIsTakenUpAgain() {
        programmes.turn(programme, ProgrammeState.ENDED);
        var ended = programmes.find(programme.slug()).orElseThrow();
        assertThat(ended.isRunning()).isFalse();
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> programmes.turn(ended, ProgrammeState.ENDED));
        programmes.turn(ended, ProgrammeState.RUNNING);
        assertThat(programmes.find(programme.slug()).orElseThrow().isRunning()).isTrue();
    }

    @Test
    void itIsFoundByThoseInsideAlone() {
        counted();
        var query = new SearchQuery(programme.facts().title(), null, null, Kind.PROGRAMME, 1);
        var member = new Actor("m", "m", Set.of(Grant.inForum(Role.MEMBER, "kkr")));
        assertThat(search.find(query, member).results()).first().satisfies(one -> assertThat(one.id())
                .isEqualTo(programme.id()));
        assertThat(search.find(query, Actor.PUBLIC).results()).isEmpty();
    }
}
