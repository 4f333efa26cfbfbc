package dk.rammevaerk.home.web;

import dk.rammevaerk.access.Actor;
import dk.rammevaerk.home.web.FrontPage.Line;
import dk.rammevaerk.home.web.FrontPage.Waiting;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The lists of what waits for somebody, by their roles: what they are asked to approve, what they owe, then what of the meetings is theirs. */
@Component
class WaitingLists {
    private final DutyLists duties;
    private final MeetingLists meetings;

    WaitingLists(DutyLists duties, MeetingLists meetings) {
        this.duties = duties;
        this.meetings = meetings;
    }

    List<Waiting> of(Actor actor) {
        var lists = new ArrayList<Waiting>();
        meetings.approvals().ifPresent(lists::add);
        lists.addAll(duties.of(actor));
        lists.addAll(meetings.of(actor));
        return lists;
    }

    /** How many of the reader's tasks are late, their authority's among them. */
    long late() {
        return duties.late();
    }

    /** The newest meetings. */
    List<Line> latest() {
        return meetings.latest();
    }
}
