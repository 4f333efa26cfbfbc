package dk.rammevaerk.figures;

import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;

/** An item in whose text a figure stands, as the reader may see both. */
public record FigureItem(Meeting meeting, Item item) {
    public String href() {
        return "/moeder/" + meeting.id() + "/" + item.id();
    }
}
