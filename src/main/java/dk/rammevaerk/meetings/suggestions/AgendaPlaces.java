package dk.rammevaerk.meetings.suggestions;

import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingChangedMeanwhile;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.agenda.AgendaAttachments;
import dk.rammevaerk.meetings.agenda.Agendas;
import dk.rammevaerk.meetings.agenda.ItemFacts;
import dk.rammevaerk.meetings.agenda.NewItem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what was wished onto working copies of agendas, at the end of its section, and takes it off. */
@Component
class AgendaPlaces {
    private final Agendas agendas;
    private final AgendaAttachments attachments;

    AgendaPlaces(Agendas agendas, AgendaAttachments attachments) {
        this.agendas = agendas;
        this.attachments = attachments;
    }

    ItemId put(Target meeting, @Nullable Section section, Wish wish, List<SuggestedFile> files) {
        var facts = new ItemFacts(wish.title(), null, wish.presenters(), wish.recommendations(), wish.caseSource());
        var item =
                agendas.add(meeting.id(), new NewItem(section, facts, wish.caseStatement(), wish.closedReason(), null));
        files.forEach(file -> attachments.add(meeting.id(), item, file.title(), file.file(), file.closedReason()));
        return item;
    }

    /** @return whether nobody had sent it out or written on it */
    boolean takeOff(Target meeting, ItemId item) {
        var working = agendas.working(meeting.id(), item);
        if (working.isEmpty()) return true;
        var one = working.get();
        if (one.sent() || one.version() > 0 || one.caseVersion() > 0) return false;
        try {
            agendas.remove(meeting.id(), one.meeting().version(), item);
            return true;
        } catch (MeetingChangedMeanwhile meanwhile) {
            return false;
        }
    }
}
