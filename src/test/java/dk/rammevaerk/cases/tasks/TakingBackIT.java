package dk.rammevaerk.cases.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.OccasionFixture;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.suggestions.Provisional;
import dk.rammevaerk.meetings.suggestions.SuggestionAnswers;
import dk.rammevaerk.meetings.suggestions.SuggestionState;
import dk.rammevaerk.meetings.suggestions.Suggestions;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a matter that a task brought back when nobody wants it taken up any more. Each test has its own forum. */
@RunningApp
class TakingBackIT {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    Tasks tasks;

    @Autowired
    TaskDesk desk;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Suggestions suggestions;

    @Autowired
    SuggestionAnswers answers;

    @Autowired
    Parties parties;

    private String forum;
    private YearMonth month;
    private MeetingId meeting;

    @BeforeEach
    void begin() {
        SignedInAs.secretariat();
        forum = "tages-tilbage-" + NUMBER.incrementAndGet();
        parties.register(
                new Forum(forum, "Tages tilbage " + forum, "Forum til prøve af sager, der tages tilbage", null));
        month = YearMonth.from(suggestions.today()).plusMonths(4);
        meeting = cycle.plan(forum, OccasionFixture.atViborg(month.atDay(12)));
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private Assignment in(YearMonth when) {
        return new Assignment("Lånepuljen igen", null, forum, new Assignee.Secretariat(), null, null, null, when);
    }

    private Task get(TaskId id) {
        return tasks.find(id).orElseThrow();
    }

    private List<String> list(MeetingId of) {
        return suggestions.provisional(of).stream().map(Provisional::title).toList();
    }

    @Test
    void aTaskThatIsGivenUpTakesItsMatterBackAndOneThatIsOpenAgainBringsIt() {
        var id = desk.give(in(month), null);
        assertThat(list(meeting)).containsExactly("Lånepuljen igen");
        var suggestion = Objects.requireNonNull(get(id).brought());
        assertThat(desk.cancel(id, 0, "Ikke længere nødvendigt")).isFalse();
        assertThat(list(meeting)).isEmpty();
        assertThat(suggestions.find(suggestion))
                .hasValueSatisfying(one -> assertThat(one.state()).isEqualTo(SuggestionState.WITHDRAWN));
        tasks.reopen(id, 1, null);
        assertThat(list(meeting)).containsExactly("Lånepuljen igen");
        assertThat(tasks.finish(id, 2, null)).isFalse();
        assertThat(list(meeting)).isEmpty();
    }

    @Test
    void aTaskOfAnotherMonthTakesItsMatterWithIt() {
        var later =
                cycle.plan(forum, OccasionFixture.atViborg(month.plusMonths(1).atDay(12)));
        var id = desk.give(in(month), null);
        assertThat(desk.change(id, 0, in(month.plusMonths(1)))).isFalse();
        assertThat(list(meeting)).isEmpty();
        assertThat(list(later)).containsExactly("Lånepuljen igen");
        desk.change(
                id, 1, new Assignment("Andre ord", null, forum, new Assignee.Secretariat(), null, null, null, null));
        assertThat(list(later)).isEmpty();
    }

    @Test
    void whatStandsOnAnAgendaStaysThereAndThatIsSaid() {
        var changed = desk.give(in(month), null);
        var done = desk.give(in(month), null);
        for (var id : List.of(changed, done)) {
            var suggestion = Objects.requireNonNull(get(id).brought());
            answers.take(suggestion, suggestions.find(suggestion).orElseThrow().version(), meeting, Section.DECISION);
        }
        assertThat(desk.change(changed, 0, in(month.plusMonths(1)))).isTrue();
        assertThat(tasks.finish(done, 0, null)).isTrue();
        assertThat(list(meeting)).containsExactly("Lånepuljen igen", "Lånepuljen igen");
    }

    @Test
    void aMatterThatManyGotStaysUntilTheLastOfThemIsDone() {
        var ids = desk.giveAll(in(month), null);
        assertThat(ids.size()).isGreaterThan(1);
        ids.subList(1, ids.size()).forEach(id -> desk.finish(id, 0, null));
        assertThat(list(meeting)).containsExactly("Lånepuljen igen");
        desk.finish(ids.getFirst(), 0, null);
        assertThat(list(meeting)).isEmpty();
    }
}
