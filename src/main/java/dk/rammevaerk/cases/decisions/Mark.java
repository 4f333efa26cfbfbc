package dk.rammevaerk.cases.decisions;

import dk.rammevaerk.meetings.Decision;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision as settled minutes have it.
 *
 * @param ordinal where it stands among the meeting's, from 0
 * @param passage as in {@link RegisterEntry}
 */
record Mark(
        ItemId item,
        @Nullable String itemNumber,
        String itemTitle,
        int ordinal,
        Decision decision,
        @Nullable String passage,
        boolean closed) {
    /** Those that somebody marked, in the order of the minutes. */
    static List<Mark> in(Meeting minutes) {
        var marks = new ArrayList<Mark>();
        for (var item : minutes.items()) {
            for (var decision : item.decisions()) {
                marks.add(new Mark(
                        item.id(), item.number(), item.title(), marks.size(), decision, null, item.isClosed()));
            }
        }
        return List.copyOf(marks);
    }
}
