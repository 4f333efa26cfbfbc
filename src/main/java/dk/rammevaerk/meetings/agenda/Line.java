package dk.rammevaerk.meetings.agenda;

import dk.rammevaerk.meetings.AttachmentId;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as far as order and numbers go.
 *
 * @param sent whether an agenda that was sent out holds it: it then keeps its place and number
 * @param number null until it has been given one
 */
record Line(
        ItemId id,
        @Nullable Section section,
        boolean sent,
        @Nullable String number,
        List<Paper> papers) {
    /** An attachment as far as numbers go. */
    record Paper(AttachmentId id, boolean sent, @Nullable String number) {
        Paper numbered(String other) {
            return new Paper(id, sent, other);
        }
    }

    Line {
        papers = List.copyOf(papers);
    }

    Line numbered(String other) {
        return new Line(id, section, sent, other, papers);
    }

    Line in(@Nullable Section other) {
        return new Line(id, other, sent, number, papers);
    }

    Line withPapers(List<Paper> others) {
        return new Line(id, section, sent, number, others);
    }
}
