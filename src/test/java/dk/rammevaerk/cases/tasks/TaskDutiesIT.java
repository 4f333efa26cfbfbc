package dk.rammevaerk.cases.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.OccasionFixture;
import dk.rammevaerk.meetings.suggestions.Provisional;
import dk.rammevaerk.meetings.suggestions.Suggestions;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.parties.PersonId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What the program does about tasks of its own accord. Each test has a forum of its own. */
@RunningApp
class TaskDutiesIT {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 15);

    @Autowired
    Tasks tasks;

    @Autowired
    TaskDesk desk;

    @Autowired
    TaskDuties duties;

    @Autowired
    WeeklyMail weekly;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Suggestions suggestions;

    @Autowired
    Parties parties;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private String forum;

    @BeforeEach
    void begin() {
        SignedInAs.secretariat();
        forum = "pligter-" + NUMBER.incrementAndGet();
        parties.register(new Forum(forum, "Pligter " + forum, "Forum til prøve af opgavers pligter", null));
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private Task get(TaskId id) {
        return tasks.find(id).orElseThrow();
    }

    private YearMonth inFiveMonths() {
        return YearMonth.from(suggestions.today()).plusMonths(5);
    }

    private Assignment takenUpAgain(String title) {
        return new Assignment(title, null, forum, new Assignee.Secretariat(), null, null, null, inFiveMonths());
    }

    @Test
    void whatAllAuthoritiesGotComesBackOnce() {
        var ids = desk.giveAll(takenUpAgain("Fælles lånepulje"), null);
        desk.finish(ids.getFirst(), 0, null);
        var meeting = cycle.plan(forum, OccasionFixture.atViborg(inFiveMonths().atDay(12)));
        duties.bringBack();
        duties.bringBack();
        desk.giveAll(takenUpAgain("Givet siden"), null);
        duties.bringBack();
        assertThat(suggestions.provisional(meeting))
                .extracting(Provisional::title)
                .containsExactly("Fælles lånepulje", "Givet siden");
        assertThat(ids).allSatisfy(id -> assertThat(get(id).brought()).isNotNull());
    }

    @Test
    void aTaskThatSomebodyElseHasHoldsNoOtherUp() {
        var taken = desk.give(takenUpAgain("Opgives imens"), null);
        var other = desk.give(takenUpAgain("Tages op"), null);
        cycle.plan(forum, OccasionFixture.atViborg(inFiveMonths().atDay(12)));
        var atOnce = new TransactionTemplate(transactions);
        atOnce.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        new TransactionTemplate(transactions).executeWithoutResult(cancelling -> {
            desk.cancel(taken, 0, "Ikke længere nødvendigt");
            atOnce.executeWithoutResult(bringing -> {
                jdbc.sql("set local lock_timeout = '100ms'").update();
                duties.bringBack();
            });
        });
        assertThat(get(other).brought()).isNotNull();
        assertThat(get(taken).brought()).isNull();
    }

    @Test
    void aMatterComesBackToTheProvisionalListOfItsMonthsMeeting() {
        var month = YearMonth.from(suggestions.today()).plusMonths(5);
        var id = desk.give(
                new Assignment("Lånepuljen igen", null, forum, new Assignee.Secretariat(), null, null, null, month),
                null);
        cycle.plan(forum, OccasionFixture.atViborg(month.minusMonths(1).atDay(10)));
        duties.bringBack();
        assertThat(get(id).brought())
                .as("the meeting of the month before is not it")
                .isNull();
        var meeting = cycle.plan(forum, OccasionFixture.atViborg(month.atDay(12)));
        duties.bringBack();
        duties.bringBack();
        assertThat(get(id).brought()).isNotNull();
        assertThat(suggestions.provisional(meeting))
                .extracting(one -> one.title())
                .containsExactly("Lånepuljen igen");
        SignedInAs.memberOf(forum);
        assertThat(tasks.meetingOf(get(id)))
                .as("its forum knows at which meeting")
                .hasValueSatisfying(target -> assertThat(target.id()).isEqualTo(meeting));
        var brought = get(id);
        SignedInAs.memberOf("kosu");
        assertThat(tasks.meetingOf(brought)).isEmpty();
    }

    private PersonId person() {
        var person = parties.register("Direktøren for " + forum, "Direktør", null);
        parties.reach(person, forum + "@post.rammevaerk.example");
        parties.seat(person, forum, false);
        return person;
    }

    private List<String> mails() {
        return jdbc.sql("select subject || ' ' || text from notices.mail where address = ?")
                .param(forum + "@post.rammevaerk.example")
                .query(String.class)
                .list();
    }

    @Test
    void aReminderIsSentOnceForEachDueDate() {
        person();
        var due = suggestions.today().plusDays(10);
        var id = desk.give(
                new Assignment("Hemmelig titel", null, forum, new Assignee.ToForum(), due, 9, null, null), null);
        duties.remind();
        assertThat(mails()).as("it is ten days before").isEmpty();
        desk.change(id, 0, new Assignment("Hemmelig titel", null, forum, new Assignee.ToForum(), due, 10, null, null));
        duties.remind();
        duties.remind();
        assertThat(mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("/opgaver/" + id).doesNotContain("Hemmelig titel"));
    }

    @Test
    void aReminderWaitsUntilThereIsSomebodyToTell() {
        var due = suggestions.today().plusDays(10);
        desk.give(new Assignment("Hemmelig titel", null, forum, new Assignee.ToForum(), due, 20, null, null), null);
        duties.remind();
        person();
        duties.remind();
        duties.remind();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void eachPersonIsToldOfTheWeekOnce() {
        var person = person();
        weekly.tell();
        assertThat(mails()).as("nothing waits").isEmpty();
        desk.give(Assignment.of("Hemmelig titel", forum, new Assignee.ToPerson(person), LONG_AGO), null);
        desk.give(Assignment.of("Hemmelig titel", forum, new Assignee.ToForum(), null), null);
        weekly.tell();
        weekly.tell();
        assertThat(mails()).singleElement().satisfies(mail -> assertThat(mail)
                .contains("2 opgaver", "Én er forsinket", "/opgaver")
                .doesNotContain("Hemmelig titel"));
    }
}
