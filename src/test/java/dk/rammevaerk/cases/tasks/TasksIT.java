package dk.rammevaerk.cases.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.Accounts;
import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.cases.AtOnce;
import dk.rammevaerk.cases.decisions.Register;
import dk.rammevaerk.cases.tasks.TaskList.Which;
import dk.rammevaerk.cases.tasks.TaskList.Whose;
import dk.rammevaerk.meetings.Decision;
import dk.rammevaerk.meetings.Decision.Effect;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.minutes.BegunMeetingFixture;
import dk.rammevaerk.meetings.minutes.LiveMinutes;
import dk.rammevaerk.meetings.suggestions.Suggestions;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Tasks from their giving to their end, and who may see and do them. Each test has a forum of its own. */
@RunningApp
class TasksIT {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String SKIVE = "0779";
    private static final String STRUER = "0671";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 15);

    @Autowired
    Tasks tasks;

    @Autowired
    TaskDesk desk;

    @Autowired
    TaskStore store;

    @Autowired
    Register register;

    @Autowired
    LiveMinutes live;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Meetings meetings;

    @Autowired
    Suggestions suggestions;

    @Autowired
    Parties parties;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private String forum;

    @BeforeEach
    void begin() {
        SignedInAs.secretariat();
        forum = "opgaver-" + NUMBER.incrementAndGet();
        parties.register(new Forum(forum, "Opgaver " + forum, "Forum til prøve af opgaver", null));
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private TaskId give(Assignee to) {
        return desk.give(Assignment.of("Send status", forum, to, LONG_AGO), null);
    }

    private Task get(TaskId id) {
        return tasks.find(id).orElseThrow();
    }

    private List<Task> all() {
        return tasks.list(new TaskList(Whose.ALL, Which.OPEN, forum, null, 1));
    }

    private static void skive() {
        SignedInAs.somebodyWith(Grant.forAuthority(Role.REPORTER, SKIVE));
    }

    @Test
    void aTaskIsDoneReopenedAndGivenUpWithWhatWasSaid() {
        var id = give(new Assignee.ToForum());
        SignedInAs.memberOf(forum);
        assertThat(get(id).isLate(suggestions.today())).isTrue();
        tasks.finish(id, 0, "Status er sendt");
        assertThatExceptionOfType(TaskStepRefused.class).isThrownBy(() -> tasks.finish(id, 1, null));
        tasks.reopen(id, 1, "Der mangler et tal");
        SignedInAs.secretariat();
        desk.cancel(id, 2, "Ikke længere nødvendigt");
        assertThat(get(id).steps())
                .extracting(Task.Step::became, Task.Step::note)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(TaskState.DONE, "Status er sendt"),
                        org.assertj.core.groups.Tuple.tuple(TaskState.OPEN, "Der mangler et tal"),
                        org.assertj.core.groups.Tuple.tuple(TaskState.CANCELLED, "Ikke længere nødvendigt"));
        SignedInAs.memberOf(forum);
        assertThatExceptionOfType(NotTheirTask.class).isThrownBy(() -> tasks.reopen(id, 3, null));
    }

    @Test
    void whoIsOutsideSeesAndDoesNothing() {
        var id = give(new Assignee.ToAuthority(STRUER));
        skive();
        assertThat(tasks.find(id)).isEmpty();
        assertThat(all()).isEmpty();
        assertThatExceptionOfType(NotTheirTask.class).isThrownBy(() -> tasks.finish(id, 0, null));
        SignedInAs.nobody();
        assertThat(tasks.find(id)).isEmpty();
        assertThat(all()).isEmpty();
        assertThat(tasks.waiting(Whose.AUTHORITY, 5)).isEmpty();
        assertThat(tasks.waiting(Whose.MINE, 5)).isEmpty();
        SignedInAs.memberOf(forum);
        assertThat(tasks.find(id)).as("the forum sees who is late").isPresent();
        assertThatExceptionOfType(NotTheirTask.class)
                .as("but it is Struer's to do")
                .isThrownBy(() -> tasks.finish(id, 0, null));
        SignedInAs.somebodyWith(Grant.forAuthority(Role.REPORTER, STRUER));
        tasks.finish(id, 0, null);
        assertThat(get(id).state()).isEqualTo(TaskState.DONE);
    }

    @Test
    void aTaskOfAClosedItemStaysInsideItsForum() {
        var what = Assignment.of("Skriv til leverandøren", forum, new Assignee.ToAuthority(SKIVE), LONG_AGO);
        var id = store.insert(what, new Origin(null, null, null, null, true), null, null)
                .orElseThrow();
        skive();
        assertThat(tasks.find(id)).isEmpty();
        assertThat(tasks.waiting(Whose.AUTHORITY, 50))
                .noneMatch(one -> one.href().endsWith(id.toString()));
        SignedInAs.somebodyWith(Grant.forAuthority(Role.REPORTER, SKIVE), Grant.inForum(Role.MEMBER, forum));
        assertThat(tasks.find(id)).isPresent();
        assertThat(tasks.waiting(Whose.AUTHORITY, 50))
                .anyMatch(one -> one.href().endsWith(id.toString()));
    }

    @Test
    void allAuthoritiesGetARowEach() {
        var ids = desk.giveAll(Assignment.of("Udpeg en kontaktperson", forum, new Assignee.ToForum(), LONG_AGO), null);
        assertThat(ids).hasSize(20);
        assertThat(ids.stream().map(this::get).map(Task::together))
                .containsOnly(get(ids.getFirst()).together());
        skive();
        assertThat(all()).hasSize(1);
        assertThat(tasks.countLate())
                .isPositive()
                .isEqualTo(tasks.waiting(Whose.AUTHORITY, 50).stream()
                        .filter(WaitingTask::late)
                        .count());
        tasks.finish(all().getFirst().id(), 0, "Det er lederen af visitationen");
        SignedInAs.secretariat();
        var together = get(ids.getFirst()).together();
        assertThat(all()).as("one line for all").hasSize(1);
        assertThat(tasks.count(new TaskList(Whose.ALL, Which.OPEN, forum, null, 1)))
                .isEqualTo(1);
        assertThat(tasks.together(all()).get(together)).satisfies(many -> {
            assertThat(many.given()).isEqualTo(20);
            assertThat(many.done()).isEqualTo(1);
            assertThat(many.missing()).hasSize(19).contains(STRUER).doesNotContain(SKIVE);
        });
        assertThat(tasks.list(new TaskList(Whose.ALL, Which.OPEN, forum, together, 1)))
                .hasSize(19);
        assertThat(tasks.count(new TaskList(Whose.ALL, Which.DONE, forum, together, 1)))
                .isEqualTo(1);
        assertThat(tasks.count(new TaskList(Whose.ALL, Which.LATE, forum, together, 1)))
                .isEqualTo(19);
        SignedInAs.somebodyWith(Grant.forAuthority(Role.REPORTER, STRUER), Grant.forAuthority(Role.REPORTER, "0657"));
        assertThat(all()).as("who sees their own alone sees each").hasSize(2);
        assertThat(tasks.together(all())).isEmpty();
    }

    @Test
    void whoKeepsTheUsersDoesNotActForThePersonTheyAre() {
        var id = give(new Assignee.ToAuthority(SKIVE));
        accounts.open(forum, "Administrator", "rammevaerk", Set.of(Grant.inRegion(Role.ADMINISTRATOR)));
        parties.tie(parties.register("Administratoren " + forum, null, SKIVE), forum);
        SignedInAs.account(forum, Grant.inRegion(Role.ADMINISTRATOR));
        assertThat(tasks.authorities()).isEmpty();
        assertThat(tasks.find(id)).isEmpty();
        assertThatExceptionOfType(NotTheirTask.class).isThrownBy(() -> tasks.finish(id, 0, null));
        SignedInAs.account(forum, Grant.inForum(Role.MEMBER, "et-andet-forum"));
        assertThat(tasks.authorities()).containsExactly(SKIVE);
        tasks.finish(id, 0, null);
        assertThat(get(id).state()).isEqualTo(TaskState.DONE);
    }

    @Test
    void whoAnswersForSeveralAuthoritiesHasTheTasksOfAll() {
        give(new Assignee.ToAuthority(SKIVE));
        give(new Assignee.ToAuthority(STRUER));
        SignedInAs.somebodyWith(Grant.forAuthority(Role.REPORTER, SKIVE), Grant.forAuthority(Role.REPORTER, STRUER));
        assertThat(tasks.authorities()).containsExactly(STRUER, SKIVE);
        assertThat(tasks.list(new TaskList(Whose.AUTHORITY, Which.OPEN, forum, null, 1)))
                .hasSize(2);
    }

    @Test
    void whatWaitsIsCountedHoweverMuchItIs() {
        for (int day = 1; day <= 60; day++) {
            desk.give(Assignment.of("Tæl " + day, forum, new Assignee.ToForum(), LONG_AGO.minusDays(day)), null);
        }
        SignedInAs.memberOf(forum);
        assertThat(tasks.countWaiting(Whose.MINE)).isEqualTo(60);
        assertThat(tasks.waiting(Whose.MINE, 2)).extracting(WaitingTask::text).containsExactly("Tæl 60", "Tæl 59");
        assertThat(tasks.countWaiting(Whose.AUTHORITY)).isZero();
    }

    @Test
    void onlyOneOfTwoFinishesATask() throws InterruptedException {
        var id = desk.give(new Assignment("Tæl", null, forum, new Assignee.ToForum(), LONG_AGO, null, 12, null), null);
        Callable<Object> finish = () -> {
            tasks.finish(id, 0, "gjort");
            return "done";
        };
        assertThat(AtOnce.run(List.of(finish, finish), Grant.inForum(Role.MEMBER, forum)))
                .contains("done")
                .hasAtLeastOneElementOfType(TaskChangedMeanwhile.class);
        assertThat(get(id).steps()).hasSize(1);
        assertThat(all()).as("one successor").singleElement().satisfies(next -> assertThat(
                        next.assignment().due())
                .isEqualTo(LONG_AGO.plusYears(1)));
        tasks.reopen(id, 1, null);
        tasks.finish(id, 2, null);
        assertThat(all()).as("still one").hasSize(1);
    }

    @Test
    void aChangeOnAnOldVersionIsRefused() {
        var id = give(new Assignee.Secretariat());
        desk.change(id, 0, Assignment.of("Send status igen", forum, new Assignee.Secretariat(), null));
        assertThat(get(id).title()).isEqualTo("Send status igen");
        assertThatExceptionOfType(TaskChangedMeanwhile.class)
                .isThrownBy(() -> desk.change(id, 0, Assignment.of("x", forum, new Assignee.ToForum(), null)));
        assertThatExceptionOfType(TaskChangedMeanwhile.class).isThrownBy(() -> tasks.finish(id, 0, null));
    }

    @Test
    void whatIsNotedInMinutesBecomesATaskWhenTheyAreApproved() {
        var fixture = new BegunMeetingFixture(cycle, jdbc);
        var meeting = fixture.begun(forum, LocalDate.of(2043, 5, 6));
        var open = new ItemId(fixture.item(meeting, "1.1"));
        var closed = new ItemId(fixture.item(meeting, "1.2"));
        live.mark(meeting, open, new Decision("Planen godkendes", Effect.APPROVED));
        live.note(meeting, open, "Send planen til kommunerne", "Skive", LocalDate.of(2043, 6, 1));
        live.note(meeting, open, "Skriv et notat", "en, der ikke findes", null);
        live.note(meeting, closed, "Ring til leverandøren", "Skive Kommune", null);
        assertThat(all()).isEmpty();
        approve(meeting);
        var made = all();
        assertThat(made).hasSize(3);
        var decision = register.ofMeeting(meeting).getFirst();
        assertThat(decision.followUp().open()).isEqualTo(2);
        assertThat(made)
                .filteredOn(one -> one.title().startsWith("Send"))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.assignment().to()).isEqualTo(new Assignee.ToAuthority(SKIVE));
                    assertThat(task.origin().decision()).isEqualTo(decision.id());
                });
        assertThat(made)
                .filteredOn(one -> one.title().startsWith("Skriv"))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.assignment().to()).isEqualTo(new Assignee.Secretariat());
                    assertThat(task.assignment().description()).contains("en, der ikke findes");
                });
        skive();
        assertThat(all()).extracting(Task::title).containsExactly("Send planen til kommunerne");
        SignedInAs.secretariat();
        cycle.beginRevision(meeting, version(meeting));
        live.mark(meeting, open, new Decision("Endnu en beslutning", Effect.NOTED));
        cycle.finishRevision(meeting, version(meeting), "En beslutning manglede");
        assertThat(all()).as("each note once").hasSize(3);
        cycle.close(meeting, version(meeting), open, "En personsag");
        skive();
        assertThat(all()).isEmpty();
    }

    private int version(MeetingId meeting) {
        return meetings.find(meeting).orElseThrow().version();
    }

    private void approve(MeetingId meeting) {
        cycle.approveMinutes(meeting, version(meeting));
    }

    private MeetingId decided(LocalDate day) {
        var fixture = new BegunMeetingFixture(cycle, jdbc);
        var meeting = fixture.begun(forum, day);
        var item = new ItemId(fixture.item(meeting, "1.1"));
        live.mark(meeting, item, new Decision("Leverandøren vælges", Effect.APPROVED));
        live.note(meeting, item, "Skriv til leverandøren", "Skive", null);
        approve(meeting);
        return meeting;
    }

    @Test
    void whatFollowsFromADecisionStaysInItsForum() {
        var decision =
                register.ofMeeting(decided(LocalDate.of(2043, 6, 7))).getFirst().id();
        var noted = all().getFirst();
        var elsewhere = Assignment.of("Skriv igen", "et-andet-forum", new Assignee.ToForum(), null);
        var given = desk.give(elsewhere, decision);
        desk.change(given, 0, elsewhere);
        desk.change(noted.id(), 0, elsewhere);
        assertThat(all()).extracting(Task::id).containsExactlyInAnyOrder(given, noted.id());
        assertThat(desk.giveAll(elsewhere, decision))
                .allSatisfy(id -> assertThat(get(id).forum()).isEqualTo(forum));
        var byHand = give(new Assignee.ToForum());
        desk.change(byHand, 0, elsewhere);
        assertThat(get(byHand).forum()).isEqualTo("et-andet-forum");
    }

    @Test
    void aTaskIsNotGivenWhileItsDecisionIsBeingClosed() {
        var meeting = decided(LocalDate.of(2043, 8, 9));
        var decision = register.ofMeeting(meeting).getFirst();
        var what = Assignment.of("Ring til leverandøren", forum, new Assignee.ToAuthority(SKIVE), null);
        var atOnce = new TransactionTemplate(transactions);
        atOnce.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        new TransactionTemplate(transactions).executeWithoutResult(closing -> {
            cycle.close(meeting, version(meeting), decision.item(), "En personsag");
            assertThatExceptionOfType(DataAccessException.class)
                    .as("it waits for the closing")
                    .isThrownBy(() -> atOnce.executeWithoutResult(giving -> {
                        jdbc.sql("set local lock_timeout = '100ms'").update();
                        desk.give(what, decision.id());
                    }));
        });
        assertThat(get(desk.give(what, decision.id())).origin().closed()).isTrue();
        skive();
        assertThat(all()).isEmpty();
    }
}
