package dk.rammevaerk.reporting.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.Trail;
import dk.rammevaerk.reporting.Invitation;
import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.ResponseState;
import dk.rammevaerk.reporting.RoundRefused;
import dk.rammevaerk.reporting.RoundReminders.Reminder;
import dk.rammevaerk.reporting.questionnaires.Checked;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says in Danish how far rounds and responses are. */
@Component
public class ReportingWords {
    private final Messages messages;

    ReportingWords(Messages messages) {
        this.messages = messages;
    }

    public Trail trail() {
        return Trail.of(messages.of("reporting.navigation"), "/indberetning");
    }

    /** From the top to the round's page. */
    public Trail trail(ReportingRound round) {
        return trail().then(round.title(), round.href());
    }

    public StateTag tag(ReportingRound round, LocalDate today) {
        return switch (round.state()) {
            case DRAFT -> StateTag.of(State.DRAFT);
            case OPEN ->
                today.isAfter(round.window().deadline())
                        ? StateTag.of(State.HELD).worded(messages.of("reporting.state.OVER"))
                        : StateTag.of(State.SENT)
                                .worded(messages.of(
                                        "reporting.state.OPEN",
                                        DanishFormat.date(round.window().deadline())));
            case LOCKED -> StateTag.of(State.CLOSED_ITEM).worded(messages.of("reporting.state.LOCKED"));
        };
    }

    /** How far one authority is with one questionnaire. */
    public StateTag tag(ResponseState state, Invitation invitation, LocalDate today) {
        boolean late = today.isAfter(invitation.due());
        return switch (state) {
            case WAITING, BEGUN ->
                late
                        ? StateTag.of(State.LATE).worded(messages.of("reporting.response.late." + state))
                        : StateTag.of(state == ResponseState.BEGUN ? State.DRAFT : State.WAITING)
                                .worded(messages.of("reporting.response." + state));
            case RETURNED -> StateTag.of(State.WAITING).worded(messages.of("reporting.response." + state));
            case COMPLETED -> StateTag.of(State.ADOPTED).worded(messages.of("reporting.response." + state));
            case ACCEPTED -> StateTag.of(State.APPROVED).worded(messages.of("reporting.response." + state));
        };
    }

    public StateTag tag(Checked.Standing standing) {
        var state =
                switch (standing) {
                    case NOT_ASKED -> State.CANCELLED;
                    case EMPTY -> State.PLANNED;
                    case BEGUN -> State.DRAFT;
                    case FAULTY -> State.REJECTED;
                    case DONE -> State.APPROVED;
                };
        return StateTag.of(state).worded(messages.of("reporting.section." + standing));
    }

    /** {@code 1. maj 2026 – 1. juni 2026}. */
    public String window(ReportingRound round) {
        return messages.of(
                "reporting.window",
                DanishFormat.date(round.window().opens()),
                DanishFormat.date(round.window().deadline()));
    }

    public String refused(RoundRefused refused) {
        return messages.of("reporting.refused." + refused.reason());
    }

    /** Those that no mail can reach, by name; empty when all can be. */
    public String unreached(Reminder reminder) {
        if (reminder.unreached().isEmpty()) return "";
        return messages.of(
                "reporting.unreached",
                reminder.unreached().stream().map(Invitation::name).collect(Collectors.joining(", ")));
    }
}
