package dk.rammevaerk.meetings.web;

import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.suggestions.Suggestions;
import dk.rammevaerk.pages.Drawing;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands beside an item: the suggestion it came from, and what modules above know of it. */
@Component
class BesideItem {
    private final Suggestions suggestions;
    private final ObjectProvider<ItemPanel> panels;

    BesideItem(Suggestions suggestions, ObjectProvider<ItemPanel> panels) {
        this.suggestions = suggestions;
        this.panels = panels;
    }

    /** The address of the suggestion, for those who may see it; or empty. */
    String suggestion(ItemId id) {
        return suggestions.of(id).map(one -> "/forslag/" + one.id()).orElse("");
    }

    List<Drawing> panels(Meeting meeting, Item item) {
        return panels.orderedStream()
                .map(panel -> panel.of(meeting, item))
                .flatMap(Optional::stream)
                .map(Drawing::new)
                .toList();
    }
}
