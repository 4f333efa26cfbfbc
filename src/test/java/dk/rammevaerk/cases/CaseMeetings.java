package dk.rammevaerk.cases;

import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.OccasionFixture;
import dk.rammevaerk.meetings.texts.ItemText.Part;
import dk.rammevaerk.meetings.texts.ItemTexts;
import java.time.LocalDate;

/** Meetings that cases come on. Whoever calls acts as the secretariat. */
public final class CaseMeetings {
    private final MeetingCycle cycle;
    private final Meetings meetings;
    private final ItemTexts texts;

    public CaseMeetings(MeetingCycle cycle, Meetings meetings, ItemTexts texts) {
        this.cycle = cycle;
        this.meetings = meetings;
        this.texts = texts;
    }

    public MeetingId planned(String forum, LocalDate date) {
        return cycle.plan(forum, OccasionFixture.atViborg(date));
    }

    public void send(MeetingId id) {
        cycle.open(id, version(id));
        cycle.send(id, version(id));
    }

    /** Sends the agenda, holds the meeting, and approves its minutes with this about the item. */
    public void decide(MeetingId id, ItemId item, String minutes) {
        send(id);
        cycle.begin(id, version(id));
        texts.save(item, Part.MINUTES, 0, minutes);
        cycle.approveMinutes(id, version(id));
    }

    /** Corrects approved minutes, which were written once before. */
    public void revise(MeetingId id, ItemId item, String minutes, String reason) {
        cycle.beginRevision(id, version(id));
        texts.save(item, Part.MINUTES, 1, minutes);
        cycle.finishRevision(id, version(id), reason);
    }

    public Item item(MeetingId id, ItemId item) {
        return find(id).items().stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow();
    }

    public int version(MeetingId id) {
        return find(id).version();
    }

    private Meeting find(MeetingId id) {
        return meetings.find(id).orElseThrow();
    }
}
