package dk.rammevaerk.reporting.indicators.web;

import dk.rammevaerk.pages.Field;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * <em>Hvad er tallene?</em> One box for each figure, or two where it is a share. An empty box is a missing figure.
 *
 * @param base the number of the figures that were read, 0 for none
 * @param columns the operator kinds, or one without a name
 * @param reason null when nothing is corrected
 */
public record EntryPage(
        Trail trail,
        String lead,
        String action,
        int base,
        Field asOf,
        String rowHeading,
        List<String> columns,
        List<Row> rows,
        Field note,
        @Nullable Field reason,
        String existing,
        String back,
        FormErrors errors)
        implements Page {
    public record Row(String name, List<Cell> cells) {}

    /** @param all null unless it is a share */
    public record Cell(String column, Field some, @Nullable Field all) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
