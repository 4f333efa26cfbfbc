package dk.rammevaerk.meetings.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a forum has agreed about its meetings.
 *
 * @param forum the forum's code
 * @param deadlineDays how many days before a meeting submission ends; null when nothing is agreed
 * @param sendingDays how many days before a meeting its agenda is sent; null when nothing is agreed
 */
public record ForumRules(
        String forum,
        @Nullable Integer deadlineDays,
        @Nullable Integer sendingDays,
        AgendaApproval agendaApproval,
        MinutesApproval minutesApproval) {
    /** Who says that an agenda may be sent. */
    public enum AgendaApproval {
        CHAIR,
        NONE
    }

    /** Who says that minutes are right. */
    public enum MinutesApproval {
        CHAIR,
        NEXT_MEETING
    }

    /** A forum that has agreed nothing: its chair approves. */
    public static ForumRules none(String forum) {
        return new ForumRules(forum, null, null, AgendaApproval.CHAIR, MinutesApproval.CHAIR);
    }

    /** The last day on which items are taken in for a meeting, or null. */
    public @Nullable LocalDate deadline(LocalDate meeting) {
        return deadlineDays == null ? null : meeting.minusDays(deadlineDays);
    }

    /** The day on which the agenda of a meeting is to be sent, or null. */
    public @Nullable LocalDate sending(LocalDate meeting) {
        return sendingDays == null ? null : meeting.minusDays(sendingDays);
    }
}
