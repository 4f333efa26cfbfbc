package dk.rammevaerk.inquiries;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.inquiries.centralnotices.NoticeState;
import dk.rammevaerk.inquiries.closures.ClosureState;
import dk.rammevaerk.inquiries.dialogue.DialogueState;
import dk.rammevaerk.inquiries.letters.LetterState;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The graphs of this module: what is an edge, and that every state is reached. */
class InquiryStatesTests {
    private static final Set<List<InquiryState>> INQUIRY = Set.of(
            List.of(InquiryState.DRAFT, InquiryState.OPEN),
            List.of(InquiryState.OPEN, InquiryState.CLOSED),
            List.of(InquiryState.CLOSED, InquiryState.OPEN),
            List.of(InquiryState.CLOSED, InquiryState.SETTLED),
            List.of(InquiryState.SETTLED, InquiryState.CLOSED));

    private static final Set<List<AnswerState>> ANSWER = Set.of(
            List.of(AnswerState.WAITING, AnswerState.DRAFT),
            List.of(AnswerState.WAITING, AnswerState.GIVEN),
            List.of(AnswerState.WAITING, AnswerState.NOTHING_TO_ADD),
            List.of(AnswerState.DRAFT, AnswerState.GIVEN),
            List.of(AnswerState.DRAFT, AnswerState.NOTHING_TO_ADD),
            List.of(AnswerState.GIVEN, AnswerState.DRAFT),
            List.of(AnswerState.NOTHING_TO_ADD, AnswerState.DRAFT));

    private static final Set<List<ClosureState>> CLOSURE = Set.of(
            List.of(ClosureState.ANNOUNCED, ClosureState.POSTPONED),
            List.of(ClosureState.ANNOUNCED, ClosureState.REVOKED),
            List.of(ClosureState.ANNOUNCED, ClosureState.DONE),
            List.of(ClosureState.POSTPONED, ClosureState.POSTPONED),
            List.of(ClosureState.POSTPONED, ClosureState.REVOKED),
            List.of(ClosureState.POSTPONED, ClosureState.DONE));

    private static final Set<List<DialogueState>> DIALOGUE = Set.of(
            List.of(DialogueState.PLANNED, DialogueState.HELD),
            List.of(DialogueState.PLANNED, DialogueState.CANCELLED),
            List.of(DialogueState.HELD, DialogueState.DONE),
            List.of(DialogueState.DONE, DialogueState.HELD));

    private static final Set<List<NoticeState>> NOTICE = Set.of(
            List.of(NoticeState.RECEIVED, NoticeState.COLLECTING),
            List.of(NoticeState.COLLECTING, NoticeState.SENT),
            List.of(NoticeState.SENT, NoticeState.COLLECTING));

    private static final Set<List<LetterState>> LETTER = Set.of(
            List.of(LetterState.DRAFT, LetterState.ASKED),
            List.of(LetterState.DRAFT, LetterState.SENT),
            List.of(LetterState.ASKED, LetterState.SENT),
            List.of(LetterState.SENT, LetterState.ANSWERED));

    static Stream<Arguments> graphs() {
        return Stream.of(
                Arguments.of("central notice", NoticeState.values(), NOTICE, step(NoticeState::mayBecome)),
                Arguments.of("letter", LetterState.values(), LETTER, step(LetterState::mayBecome)),
                Arguments.of("dialogue", DialogueState.values(), DIALOGUE, step(DialogueState::mayBecome)),
                Arguments.of("closure", ClosureState.values(), CLOSURE, step(ClosureState::mayBecome)),
                Arguments.of("inquiry", InquiryState.values(), INQUIRY, step(InquiryState::mayBecome)),
                Arguments.of("answer", AnswerState.values(), ANSWER, step(AnswerState::mayBecome)));
    }

    private static <S> BiPredicate<S, S> step(BiPredicate<S, S> mayBecome) {
        return mayBecome;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("graphs")
    <S> void aStepIsAllowedWhenItIsAnEdgeOfTheGraph(
            String name, S[] states, Set<List<S>> edges, BiPredicate<S, S> mayBecome) {
        for (var from : states) {
            for (var to : states) {
                assertThat(mayBecome.test(from, to))
                        .as("%s: %s to %s", name, from, to)
                        .isEqualTo(edges.contains(List.of(from, to)));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("graphs")
    <S> void everyStateIsReachedFromTheFirst(String name, S[] states, Set<List<S>> edges, BiPredicate<S, S> mayBecome) {
        var reached = new HashSet<>(Set.of(states[0]));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (var edge : edges) {
                if (reached.contains(edge.getFirst()) && mayBecome.test(edge.getFirst(), edge.getLast())) {
                    grew |= reached.add(edge.getLast());
                }
            }
        }
        assertThat(reached).as(name).containsExactlyInAnyOrderElementsOf(Arrays.asList(states));
    }
}
