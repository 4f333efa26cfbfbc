package dk.rammevaerk.cases.decisions.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import java.util.List;
import java.util.SequencedMap;

/**
 * The decisions proposed for one meeting: a person takes each, changes it or drops it.
 *
 * @param edition of the minutes, sent back with the answer
 * @param items those with proposals and those without, so that what was missed can be added
 * @param extra rows for decisions that were not found
 */
public record ConfirmPage(
        String meeting,
        String href,
        String meetingHref,
        int edition,
        String lead,
        List<OfItem> items,
        SequencedMap<String, String> itemNames,
        SequencedMap<String, String> effects,
        List<Row> extra,
        FormErrors errors)
        implements Page {
    /** @param pieces the item's minutes, with what was found marked */
    public record OfItem(String heading, String href, List<Row> rows, List<Piece> pieces) {}

    public record Piece(String text, boolean found) {}

    /**
     * @param index stands in the names of its fields
     * @param from and {@code to}: the place in the minutes
     */
    public record Row(int index, String item, boolean taken, String text, String effect, int from, int to) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
