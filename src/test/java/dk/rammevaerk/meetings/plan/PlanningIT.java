package dk.rammevaerk.meetings.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.TestClock;
import dk.rammevaerk.meetings.MeetingChangedMeanwhile;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.Occasion;
import dk.rammevaerk.meetings.OccasionFixture;
import dk.rammevaerk.meetings.TransitionRefused;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meetings enter the plan, move, and leave it. Its years are used by no other test. */
@RunningApp
class PlanningIT {
    @Autowired
    Planning planning;

    @Autowired
    Cancellations cancellations;

    @Autowired
    MeetingPlan plan;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Meetings meetings;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void signIn() {
        SignedInAs.secretariat();
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private static Occasion on(LocalDate day) {
        return OccasionFixture.atViborg(day);
    }

    private static Occasion withLink(LocalDate day) {
        return new Occasion(day, null, null, null, null, null, null, true, "https://moede.example/2", false);
    }

    private PlannedMeeting get(MeetingId id) {
        return plan.find(id).orElseThrow();
    }

    @Test
    void aMovedMeetingRemembersWhereItCameFrom() {
        var old = LocalDate.of(2041, 3, 4);
        var id = planning.plan("dassos", on(old), old.minusDays(21));
        cycle.move(id, 0, on(old.plusYears(1)), old.plusYears(1).minusDays(21), "Formanden er ude at rejse");

        var moved = get(id);
        assertThat(moved.date()).isEqualTo(old.plusYears(1));
        assertThat(moved.deadline()).isEqualTo(old.plusYears(1).minusDays(21));
        assertThat(moved.version()).isEqualTo(1);
        assertThat(moved.moves()).singleElement().satisfies(move -> {
            assertThat(move.oldDate()).isEqualTo(old);
            assertThat(move.reason()).isEqualTo("Formanden er ude at rejse");
        });
        assertThat(plan.year(2041)).as("the year it was moved from shows it").contains(moved);
        assertThat(plan.year(2042)).contains(moved);

        clock.moveOn(Duration.ofMinutes(1));
        cycle.move(id, 1, on(old.plusYears(1)), null, null);
        assertThat(get(id).moves())
                .as("a correction of something else is no move")
                .hasSize(1);
        assertThat(get(id).deadline()).isNull();
    }

    @Test
    void onlyThoseWhoHaveTheInvitationGetANewOne() {
        var day = LocalDate.of(2041, 4, 4);
        var id = planning.plan("dassos", on(day), null);
        cycle.move(id, 0, on(day.plusDays(1)), null, "Sne");
        assertThat(invitation(id)).isZero();
        cycle.open(id, 1);
        cycle.send(id, 2);
        clock.moveOn(Duration.ofMinutes(1));
        cycle.move(id, 3, on(day.plusDays(2)), null, "Mere sne");
        assertThat(invitation(id)).isEqualTo(2);
        clock.moveOn(Duration.ofMinutes(1));
        cycle.move(id, 4, on(day.plusDays(2)), day, null);
        assertThat(invitation(id)).as("a deadline stands in no calendar").isEqualTo(2);
    }

    private int invitation(MeetingId id) {
        return jdbc.sql("select invitation from meetings.meeting where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest
    @EnumSource(
            value = MeetingState.class,
            names = {"HELD", "APPROVED", "PUBLISHED", "CANCELLED"})
    void whatWasHeldOrCancelledIsNotMoved(MeetingState state) {
        var day = LocalDate.of(2041, 5, 6);
        var id = planning.plan("kosu", on(day), null);
        if (state == MeetingState.CANCELLED) cycle.cancel(id, 0, "Sne");
        else {
            cycle.open(id, 0);
            cycle.send(id, 1);
            cycle.begin(id, 2);
            if (state != MeetingState.HELD) cycle.approveMinutes(id, 3);
            if (state == MeetingState.PUBLISHED) cycle.publish(id, 4);
        }
        var before = get(id);
        assertThat(before.state()).isEqualTo(state);
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> cycle.move(id, before.version(), on(day.plusDays(1)), null, "Sne"));
        assertThat(get(id)).isEqualTo(before);
    }

    @Test
    void ofManyWhoMoveAMeetingAtOnceOneWinsAndTheOthersAreTold() throws Exception {
        var day = LocalDate.of(2041, 6, 3);
        var id = planning.plan("dassos", on(day), null);
        var outcomes = new ArrayList<String>();
        try (var people = Executors.newFixedThreadPool(6)) {
            var tries = new ArrayList<Future<String>>();
            for (int i = 1; i <= 6; i++) {
                var wanted = on(day.plusDays(i));
                Callable<String> attempt = () -> {
                    SignedInAs.secretariat();
                    try {
                        cycle.move(id, 0, wanted, null, "Fordi");
                        return wanted.date().toString();
                    } catch (MeetingChangedMeanwhile told) {
                        return "told";
                    } finally {
                        SignedInAs.nobody();
                    }
                };
                tries.add(people.submit(attempt));
            }
            for (var one : tries) outcomes.add(one.get());
        }
        assertThat(outcomes).filteredOn("told"::equals).hasSize(5);
        assertThat(outcomes).contains(get(id).date().toString());
        assertThat(get(id).version()).isEqualTo(1);
        assertThat(get(id).moves()).hasSize(1);
    }

    @Test
    void aSeriesGetsTheForumsDeadlinesAndCanBeTakenBackWhole() {
        plan.agree(new ForumRules(
                "takstgruppen", 10, 5, ForumRules.AgendaApproval.NONE, ForumRules.MinutesApproval.CHAIR));
        var days = List.of(LocalDate.of(2043, 1, 5), LocalDate.of(2043, 2, 5), LocalDate.of(2043, 3, 5));
        var series =
                planning.plan("takstgruppen", days.stream().map(PlanningIT::on).toList());
        assertThat(plan.series(series)).extracting(PlannedMeeting::date).isEqualTo(days);
        assertThat(plan.series(series))
                .extracting(PlannedMeeting::deadline)
                .isEqualTo(days.stream().map(day -> day.minusDays(10)).toList());
        assertThat(planning.undo(series)).isEqualTo(3);
        assertThat(plan.year(2043))
                .filteredOn(meeting -> meeting.forum().equals("takstgruppen"))
                .isEmpty();
    }

    @Test
    void aSeriesThatWentOnStays() {
        var days = List.of(LocalDate.of(2044, 1, 5), LocalDate.of(2044, 2, 5));
        var opened = planning.plan("kosu", days.stream().map(PlanningIT::on).toList());
        cycle.open(plan.series(opened).getFirst().id(), 0);
        assertThatExceptionOfType(SeriesNotOnlyPlanned.class).isThrownBy(() -> planning.undo(opened));
        assertThat(plan.series(opened)).hasSize(2);

        var written = planning.plan("kosu", days.stream().map(PlanningIT::on).toList());
        write(plan.series(written).getLast().id(), "Nogen nåede at skrive");
        assertThatExceptionOfType(SeriesNotOnlyPlanned.class).isThrownBy(() -> planning.undo(written));
        assertThat(plan.series(written)).hasSize(2);
    }

    private void write(MeetingId id, String title) {
        jdbc.sql("insert into meetings.item (meeting_id, ordinal, title, case_statement) values (?, 0, ?, 'En sag')")
                .params(id.value(), title)
                .update();
    }

    @Test
    void whatWasWrittenForACancelledMeetingWaitsInTheBacklog() {
        var id = planning.plan("kkr", on(LocalDate.of(2041, 9, 9)), null);
        write(id, "Skrevet af sekretariatet");
        suggest(id, "Foreslået, ikke taget", "WAITING");
        assertThat(cancellations.itemsOf(id)).isEqualTo(2);

        cancellations.cancel(id, 0, "For få punkter");
        assertThat(get(id).cancelledReason()).isEqualTo("For få punkter");
        assertThat(cancellations.itemsOf(id))
                .as("the item stays on the cancelled meeting")
                .isEqualTo(1);
        assertThat(jdbc.sql("""
                                select title from meetings.suggestion
                                where forum = 'kkr' and state = 'WAITING' and meeting_id is null and item_id is null
                                order by title""").query(String.class).list())
                .containsExactly("Foreslået, ikke taget", "Skrevet af sekretariatet");
    }

    private void suggest(MeetingId id, String title, String state) {
        jdbc.sql("""
                        insert into meetings.suggestion
                          (forum, meeting_id, title, state, suggested_at, suggested_by, suggested_label)
                        values ('kkr', ?, ?, ?, '2026-05-18', 'medlem', 'Direktør, Skive Kommune')""").params(id.value(), title, state).update();
    }

    @Test
    void aStaleCancellationChangesNothing() {
        var id = planning.plan("kkr", on(LocalDate.of(2041, 9, 10)), null);
        cycle.open(id, 0);
        assertThatExceptionOfType(MeetingChangedMeanwhile.class)
                .isThrownBy(() -> cancellations.cancel(id, 0, "For få punkter"));
        assertThat(get(id).state()).isEqualTo(MeetingState.OPEN);
    }

    @Test
    void thoseOutsideTheForumSeeWhenAndWhereAndNothingMore() {
        var day = LocalDate.of(2045, 1, 9);
        var id = planning.plan("kkr", withLink(day), null);
        cycle.move(id, 0, withLink(day.plusDays(1)), null, "En grund for forummet");
        cancellations.cancel(id, 1, "Også for forummet");

        SignedInAs.memberOf("kkr");
        assertThat(get(id).readable()).isTrue();
        assertThat(get(id).occasion().link()).isNotNull();
        assertThat(get(id).moves().getFirst().reason()).isEqualTo("En grund for forummet");

        SignedInAs.memberOf("dassos");
        var seen = plan.year(2045).getFirst();
        assertThat(seen.id()).isEqualTo(id);
        assertThat(seen.readable()).isFalse();
        assertThat(seen.date()).isEqualTo(day.plusDays(1));
        assertThat(seen.occasion().link()).isNull();
        assertThat(seen.cancelledReason()).isNull();
        assertThat(seen.moves()).hasSize(1);
        assertThat(seen.moves().getFirst().reason()).isNull();
        assertThat(meetings.find(id)).isEmpty();
    }
}
