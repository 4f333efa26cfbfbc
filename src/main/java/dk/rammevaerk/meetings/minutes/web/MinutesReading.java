package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.web.MeetingWords;
import dk.rammevaerk.pages.StateTag;
import java.util.List;

/**
 * An item's minutes to be read, with its decisions.
 *
 * @param heading number and title; of a closed item nobody may see inside only its number
 * @param text Markdown, or empty
 * @param closedReason empty for an open item
 */
public record MinutesReading(
        String id, String heading, String href, String text, String closedReason, List<Decision> decisions) {
    public record Decision(String text, StateTag effect) {}

    static List<MinutesReading> of(Meeting meeting, MeetingWords words) {
        return meeting.items().stream()
                .filter(item -> !item.withdrawn())
                .map(item -> of(meeting, item, words))
                .toList();
    }

    /** Headings of the items about which nothing is written. */
    static List<String> empty(Meeting meeting) {
        return meeting.items().stream()
                .filter(item -> !item.withdrawn())
                .filter(item -> item.minutes() == null || item.minutes().isBlank())
                .map(MinutesReading::heading)
                .toList();
    }

    private static String heading(Item item) {
        return item.number() == null ? item.title() : (item.number() + " " + item.title()).strip();
    }

    private static MinutesReading of(Meeting meeting, Item item, MeetingWords words) {
        return new MinutesReading(
                item.id().toString(),
                heading(item),
                "/moeder/" + meeting.id() + "/" + item.id(),
                item.minutes() == null ? "" : item.minutes(),
                item.closedReason() == null ? "" : item.closedReason(),
                item.decisions().stream()
                        .map(one -> new Decision(one.text(), words.effect(one.effect())))
                        .toList());
    }
}
