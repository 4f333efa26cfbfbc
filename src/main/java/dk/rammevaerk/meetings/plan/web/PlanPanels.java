package dk.rammevaerk.meetings.plan.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.Attendance;
import dk.rammevaerk.meetings.Attendance.Kind;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.plan.MeetingPlan;
import dk.rammevaerk.meetings.plan.Participant;
import dk.rammevaerk.meetings.plan.Participants;
import dk.rammevaerk.meetings.plan.PlannedMeeting;
import dk.rammevaerk.meetings.plan.web.PlanPanel.Away;
import dk.rammevaerk.meetings.plan.web.PlanPanel.Guest;
import dk.rammevaerk.meetings.plan.web.PlanPanel.Own;
import dk.rammevaerk.pages.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what the page of a meeting says about its occasion and its participants. */
@Component
public class PlanPanels {
    private final MeetingPlan plan;
    private final Participants participants;
    private final CurrentActor currentActor;
    private final Messages messages;

    PlanPanels(MeetingPlan plan, Participants participants, CurrentActor currentActor, Messages messages) {
        this.plan = plan;
        this.participants = participants;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    /** @param meeting as its reader may see it */
    public PlanPanel of(Meeting meeting) {
        var actor = currentActor.get();
        boolean ahead = meeting.state().isAhead();
        boolean inside = actor.seesInside(meeting.forum());
        var occasion = meeting.occasion();
        return new PlanPanel(
                "/moeder/" + meeting.id(),
                ahead ? Objects.toString(occasion.address(), "") : "",
                ahead ? Objects.toString(occasion.link(), "") : "",
                ahead && inside ? day(meeting.submissionDeadline()) : "",
                inside && meeting.state().isBeforeSending()
                        ? day(plan.rules(meeting.forum()).sending(meeting.date()))
                        : "",
                ahead ? plan.find(meeting.id()).map(PlanPanels::moves).orElseGet(List::of) : List.of(),
                meeting.state() == MeetingState.CANCELLED ? Objects.toString(meeting.cancelledReason(), "") : "",
                actor.isSecretariat() && ahead,
                ahead ? own(meeting) : Own.NOT_INVITED,
                meeting.participants().stream()
                        .map(one -> new Guest(one, note(one, meeting)))
                        .toList(),
                meeting.apologies().stream()
                        .map(one -> new Away(one, substitute(one, meeting, ahead)))
                        .toList(),
                ahead);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DanishFormat.date(day);
    }

    private static List<YearWheelPage.Moved> moves(PlannedMeeting meeting) {
        return meeting.moves().stream()
                .map(move -> new YearWheelPage.Moved(
                        move.oldDate().equals(meeting.date()) && move.oldStart() != null
                                ? DanishFormat.times(move.oldStart(), null)
                                : DanishFormat.date(move.oldDate()),
                        Objects.requireNonNullElse(move.reason(), "")))
                .toList();
    }

    private Own own(Meeting meeting) {
        return participants
                .own(meeting.id())
                .map(Participant::apology)
                .map(apology -> apology ? Own.AWAY : Own.COMING)
                .orElse(Own.NOT_INVITED);
    }

    private String note(Attendance one, Meeting meeting) {
        if (one.kind() == Kind.SUBSTITUTE && one.substituteFor() != null)
            return messages.of("plan.substitute.for", one.substituteFor());
        if (one.kind() != Kind.GUEST) return "";
        return meeting.items().stream()
                .filter(item -> item.id().equals(one.item()))
                .map(Item::number)
                .filter(Objects::nonNull)
                .findFirst()
                .map(number -> messages.of("plan.guest.item", number))
                .orElseGet(() -> messages.of("plan.guest"));
    }

    /** Whoever comes instead; while the meeting is ahead also that nobody does. */
    private String substitute(Attendance away, Meeting meeting, boolean ahead) {
        return meeting.participants().stream()
                .filter(one -> one.kind() == Kind.SUBSTITUTE && away.name().equals(one.substituteFor()))
                .findFirst()
                .map(one -> messages.of("plan.substitute.comes", one.name()))
                .orElseGet(() -> ahead ? messages.of("plan.substitute.none") : "");
    }
}
