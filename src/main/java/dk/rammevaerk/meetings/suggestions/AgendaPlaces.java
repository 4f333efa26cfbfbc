package dk.rammevaerk.meetings.suggestions;

import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingChangedMeanwhile;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.agenda.AgendaAttachments;
import dk.rammevaerk.meetings.agenda.Agendas;
import dk.rammevaerk.meetings.agenda.ItemFacts;
import dk.rammevaerk.meetings.agenda.NewItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what was wished onto working copies of agendas, at the end of its section, and takes it off. */
@Component
class AgendaPlaces {
    private final Agendas agendas;
    private final AgendaAttachments attachments;
    private final TargetStore targets;

    AgendaPlaces(Agendas agendas, AgendaAttachments attachments, TargetStore targets) {
        this.agendas = agendas;
        this.attachments = attachments;
        this.targets = targets;
    }

    /** @throws TakesNoItems when the meeting is no coming one of the forum */
    Target coming(MeetingId meeting, String forum, LocalDate today) {
        return of(meeting, forum).filter(one -> one.takesItems(today)).orElseThrow(TakesNoItems::new);
    }

    /** A meeting of the forum, also one that is over. */
    Optional<Target> of(MeetingId meeting, String forum) {
        return targets.byId(meeting).filter(one -> one.forum().equals(forum));
    }

    /**
     * @param section ignored when the agenda has none
     * @throws TakesNoItems when the meeting is no coming one of the suggestion's forum
     */
    ItemId put(MeetingId on, Section section, Suggestion suggestion, LocalDate today) {
        targets.lock(on);
        var meeting = coming(on, suggestion.forum(), today);
        return put(meeting, meeting.extraordinary() ? null : section, suggestion.wish(), suggestion.files());
    }

    private ItemId put(Target meeting, @Nullable Section section, Wish wish, List<SuggestedFile> files) {
        var facts = new ItemFacts(wish.title(), null, wish.presenters(), wish.recommendations(), wish.caseSource());
        var item =
                agendas.add(meeting.id(), new NewItem(section, facts, wish.caseStatement(), wish.closedReason(), null));
        files.forEach(file -> attachments.add(meeting.id(), item, file.title(), file.file(), file.closedReason()));
        return item;
    }

    /** @return whether nobody had sent it out or written on it */
    boolean takeOff(Target meeting, ItemId item) {
        targets.lock(meeting.id());
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
