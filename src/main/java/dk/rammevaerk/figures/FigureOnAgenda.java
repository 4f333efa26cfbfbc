package dk.rammevaerk.figures;

import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingSummary;
import dk.rammevaerk.meetings.agenda.ItemChangedMeanwhile;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a figure in the case statement of an agenda item, below what is written there. The text is a copy: the agenda stays
 * as it is, whatever becomes of what the figure was taken from.
 */
@Service
public class FigureOnAgenda {
    private final Figures figures;
    private final FigureStore store;
    private final FigureMarkdown markdown;
    private final ComingAgendas agendas;

    FigureOnAgenda(Figures figures, FigureStore store, FigureMarkdown markdown, ComingAgendas agendas) {
        this.figures = figures;
        this.store = store;
        this.markdown = markdown;
        this.agendas = agendas;
    }

    /** Those whose agenda can still be written, the next first. */
    @Transactional(readOnly = true)
    public List<MeetingSummary> meetings() {
        figures.requireSecretariat();
        return agendas.list();
    }

    /** The items of a coming meeting; none when it is not one. */
    @Transactional(readOnly = true)
    public List<Item> items(MeetingId meeting) {
        figures.requireSecretariat();
        return agendas.items(meeting);
    }

    /** Whether the figure stands in the item already. */
    @Transactional(readOnly = true)
    public boolean standsIn(Figure figure, MeetingId meeting, ItemId item) {
        return items(meeting).stream().anyMatch(one -> one.id().equals(item) && FigurePlaces.holds(one, figure.id()));
    }

    /** @throws ItemChangedMeanwhile when somebody else wrote in the same place at that moment */
    @Transactional
    public void addTo(Figure figure, MeetingId meeting, ItemId item) {
        figures.requireSecretariat();
        agendas.append(meeting, item, markdown.of(figure));
        store.place(figure.id(), item);
    }

    /** @return the new item at the end of its section */
    @Transactional
    public ItemId addAs(Figure figure, MeetingId meeting, String title) {
        figures.requireSecretariat();
        var item = agendas.add(meeting, title, markdown.of(figure));
        store.place(figure.id(), item);
        return item;
    }
}
