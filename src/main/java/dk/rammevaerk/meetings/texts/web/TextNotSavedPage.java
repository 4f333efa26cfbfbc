package dk.rammevaerk.meetings.texts.web;

import dk.rammevaerk.pages.Page;
import java.util.List;

/**
 * What somebody typed about an item that cannot be written any more: handed back, with what happened meanwhile.
 *
 * @param why what happened, and what can be done
 * @param typed each field that held something
 * @param meeting where the meeting is
 */
public record TextNotSavedPage(String why, List<Typed> typed, String meeting) implements Page {
    public record Typed(String label, String text) {}

    @Override
    public int status() {
        return 409;
    }
}
