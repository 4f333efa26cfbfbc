package dk.rammevaerk.meetings.suggestions;

import static dk.rammevaerk.meetings.suggestions.SuggestionState.DECLINED;
import static dk.rammevaerk.meetings.suggestions.SuggestionState.TAKEN;
import static dk.rammevaerk.meetings.suggestions.SuggestionState.WAITING;
import static dk.rammevaerk.meetings.suggestions.SuggestionState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.OccasionFixture;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every act upon a suggestion in every state: what the graph allows happens, all else is refused and changes nothing. */
@RunningApp
class SuggestionStepsIT {
    /** A forum of this test's own. */
    private static final String FORUM = "trinforum";

    /** What somebody does with a suggestion. */
    enum Act {
        TAKE,
        DECLINE,
        WITHDRAW,
        POSTPONE,
        UNDO,
        HAND_IN_AGAIN
    }

    /** Where each act leads from each state in which it can be done. */
    private static final Map<Act, Map<SuggestionState, SuggestionState>> STEPS = Map.of(
            Act.TAKE, Map.of(WAITING, TAKEN),
            Act.DECLINE, Map.of(WAITING, DECLINED),
            Act.WITHDRAW, Map.of(WAITING, WITHDRAWN),
            Act.POSTPONE, Map.of(WAITING, WAITING),
            Act.UNDO, Map.of(TAKEN, WAITING, DECLINED, WAITING),
            Act.HAND_IN_AGAIN, Map.of(WITHDRAWN, WAITING));

    @Autowired
    Suggestions suggestions;

    @Autowired
    SuggestionAnswers answers;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Meetings meetings;

    @Autowired
    Parties parties;

    @Autowired
    JdbcClient jdbc;

    private MeetingId meeting = new MeetingId(UUID.randomUUID());

    @BeforeEach
    void planAMeeting() {
        SignedInAs.secretariat();
        if (parties.forum(FORUM).isEmpty()) {
            parties.register(new Forum(FORUM, "Trinforum", "Forum til prøve af forslags gang", null));
        }
        meeting = cycle.plan(FORUM, OccasionFixture.atViborg(suggestions.today().plusDays(60)));
    }

    @AfterEach
    void leave() {
        SignedInAs.secretariat();
        var now = meetings.find(meeting).orElseThrow();
        if (now.state().isAhead()) cycle.cancel(meeting, now.version(), "Prøven er slut");
        jdbc.sql("delete from meetings.suggestion where forum = ?").param(FORUM).update();
        SignedInAs.nobody();
    }

    static Stream<Arguments> everyActInEveryState() {
        return Arrays.stream(Act.values())
                .flatMap(act -> Arrays.stream(SuggestionState.values()).map(state -> Arguments.of(act, state)));
    }

    @ParameterizedTest(name = "{0} when {1}")
    @MethodSource("everyActInEveryState")
    void anActIsDoneWhereTheGraphHasItAndNowhereElse(Act act, SuggestionState state) {
        var id = suggestionThatIs(state);
        var before = get(id);
        var next = STEPS.getOrDefault(act, Map.of()).get(state);
        if (next == null) {
            assertThatExceptionOfType(SuggestionChangedMeanwhile.class).isThrownBy(() -> perform(act, id));
            assertThat(get(id)).isEqualTo(before);
        } else {
            perform(act, id);
            assertThat(get(id).state()).isEqualTo(next);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = SuggestionState.class,
            names = {"DECLINED", "WITHDRAWN"})
    void whatWaitsAgainForACancelledMeetingWaitsInTheBacklog(SuggestionState state) {
        var id = suggestionThatIs(state);
        cycle.cancel(meeting, meetings.find(meeting).orElseThrow().version(), "For få punkter");
        perform(state == DECLINED ? Act.UNDO : Act.HAND_IN_AGAIN, id);
        assertThat(get(id).isWaiting()).isTrue();
        assertThat(get(id).target()).isNull();
    }

    private SuggestionId suggestionThatIs(SuggestionState state) {
        SignedInAs.secretariat();
        var id = suggestions.suggest(FORUM, meeting, Wish.titled("Et punkt"), null);
        switch (state) {
            case WAITING -> {}
            case TAKEN -> perform(Act.TAKE, id);
            case DECLINED -> perform(Act.DECLINE, id);
            case WITHDRAWN -> perform(Act.WITHDRAW, id);
        }
        return id;
    }

    private void perform(Act act, SuggestionId id) {
        int version = get(id).version();
        switch (act) {
            case TAKE -> answers.take(id, version, meeting, Section.DECISION);
            case DECLINE -> answers.decline(id, version, "Hører til et andet sted");
            case WITHDRAW -> suggestions.withdraw(id, version);
            case POSTPONE -> answers.postpone(id, version, null);
            case UNDO -> answers.undo(id, version);
            case HAND_IN_AGAIN -> suggestions.handInAgain(id, version);
        }
    }

    private Suggestion get(SuggestionId id) {
        return suggestions.find(id).orElseThrow();
    }
}
