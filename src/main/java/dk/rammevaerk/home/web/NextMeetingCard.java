package dk.rammevaerk.home.web;

import dk.rammevaerk.access.Actor;
import dk.rammevaerk.home.web.FrontPage.Next;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.overview.NextMeeting;
import dk.rammevaerk.meetings.overview.Overview;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says in Danish when and what the next meeting is. */
@Component
class NextMeetingCard {
    private final Overview overview;
    private final Parties parties;
    private final Messages messages;

    NextMeetingCard(Overview overview, Parties parties, Messages messages) {
        this.overview = overview;
        this.parties = parties;
        this.messages = messages;
    }

    /** The reader's next meeting. */
    Optional<NextMeeting> next() {
        return overview.next();
    }

    Next of(NextMeeting next, Actor actor) {
        var meeting = next.meeting();
        var href = "/moeder/" + meeting.id();
        var start = meeting.occasion().start();
        var weekday = DanishFormat.weekday(meeting.date());
        return new Next(
                DanishFormat.dayAndMonth(meeting.date()),
                messages.of(
                        "home.next.where",
                        forum(meeting.forum()),
                        start == null
                                ? weekday
                                : weekday + " "
                                        + DanishFormat.times(
                                                start, meeting.occasion().end())),
                messages.of("home.next." + when(next.days()), next.days()),
                agenda(next),
                next.isReadable() ? toDecide(meeting) : "",
                next.isReadable() ? href : "",
                actor.fora().contains(meeting.forum()) && meeting.state().isAhead() ? href + "#afbud" : "",
                overview.deadline()
                        .map(deadline -> messages.of(
                                "home.next.deadline",
                                DanishFormat.dayAndMonth(deadline.day()),
                                forum(deadline.forum()),
                                DanishFormat.dayAndMonth(deadline.meeting())))
                        .orElse(""));
    }

    /** {@code Næste møde i DASSOS er om 14 dage.} */
    String lead(NextMeeting next) {
        return messages.of(
                "home.lead.next",
                forum(next.meeting().forum()),
                messages.of("home.next.lead." + when(next.days()), next.days()));
    }

    private static String when(long days) {
        return days <= 0 ? "today" : days == 1 ? "tomorrow" : "in";
    }

    private StateTag agenda(NextMeeting next) {
        if (next.meeting().state() == MeetingState.HELD) {
            return StateTag.of(State.HELD).worded(messages.of("home.next.began"));
        }
        return next.agenda() == null
                ? StateTag.of(State.PLANNED).worded(messages.of("home.next.notSent"))
                : StateTag.of(
                        State.SENT,
                        DanishFormat.dayAndMonth(
                                LocalDate.ofInstant(next.agenda().madeAt(), DanishFormat.ZONE)));
    }

    /** Of an agenda without sections all. */
    private String toDecide(Meeting meeting) {
        long count = meeting.items().stream()
                .filter(item -> !item.withdrawn()
                        && (item.section() == Section.DECISION || item.section() == null)
                        && item.standing() == null)
                .count();
        return DanishFormat.count(count, messages.of("meetings.item"), messages.of("meetings.items"));
    }

    private String forum(String code) {
        return parties.forum(code).map(Forum::name).orElse(code);
    }
}
