package dk.rammevaerk.figures;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingSummary;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.agenda.AgendaItemGone;
import dk.rammevaerk.meetings.agenda.Agendas;
import dk.rammevaerk.meetings.agenda.ItemChangedMeanwhile;
import dk.rammevaerk.meetings.agenda.ItemFacts;
import dk.rammevaerk.meetings.agenda.NewItem;
import dk.rammevaerk.meetings.texts.ItemText.Part;
import dk.rammevaerk.meetings.texts.ItemTexts;
import dk.rammevaerk.meetings.texts.Saving;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The agendas that can still be written, and writing in them. Whoever calls has asked who acts. */
@Component
class ComingAgendas {
    private final Meetings meetings;
    private final Agendas agendas;
    private final ItemTexts texts;
    private final Clock clock;

    ComingAgendas(Meetings meetings, Agendas agendas, ItemTexts texts, Clock clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.texts = texts;
        this.clock = clock;
    }

    List<MeetingSummary> list() {
        var today = LocalDate.ofInstant(clock.instant(), DanishFormat.ZONE);
        return meetings.list(null, null).reversed().stream()
                .filter(one -> one.state().isAhead() && !one.date().isBefore(today))
                .toList();
    }

    List<Item> items(MeetingId id) {
        return meetings.find(id).stream()
                .filter(meeting -> meeting.state().isAhead())
                .map(Meeting::items)
                .flatMap(List::stream)
                .filter(item -> !item.withdrawn())
                .toList();
    }

    ItemId add(MeetingId meeting, String title, String text) {
        return agendas.add(meeting, new NewItem(null, ItemFacts.titled(title), text, null, null));
    }

    void append(MeetingId meeting, ItemId id, String text) {
        var working = agendas.working(meeting, id).orElseThrow(AgendaItemGone::new);
        var before = working.item().caseStatement();
        var after = before == null || before.isBlank() ? text : before.stripTrailing() + "\n\n" + text;
        if (texts.save(id, Part.CASE_STATEMENT, working.caseVersion(), after) instanceof Saving.Conflict) {
            throw new ItemChangedMeanwhile();
        }
    }
}
