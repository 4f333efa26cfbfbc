package dk.rammevaerk.figures.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.SequencedMap;

/**
 * <em>Hvor skal tallet stå?</em> First the meeting, then the item.
 *
 * @param figure the finding
 * @param href of the figure
 * @param markdown what the item will say
 * @param meetings that can be chosen
 * @param meeting the chosen one, or empty
 * @param items of the chosen meeting, a new one first
 * @param item the chosen one; empty is a new one
 * @param title of a new item
 */
public record FigureAgendaPage(
        Trail trail,
        String figure,
        String href,
        String markdown,
        SequencedMap<String, String> meetings,
        String meeting,
        SequencedMap<String, String> items,
        String item,
        String title,
        FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String meetingName() {
        return meetings.getOrDefault(meeting, "");
    }
}
