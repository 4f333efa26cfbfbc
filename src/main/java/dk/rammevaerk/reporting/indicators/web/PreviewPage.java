package dk.rammevaerk.reporting.indicators.web;

import dk.rammevaerk.pages.Field;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * <em>Er det tallene?</em> What was read from a file, before anything is kept.
 *
 * @param notes what was left out
 * @param changes what becomes other than what is there for the day
 * @param packed the figures as they are sent on
 * @param reason null when nothing is corrected
 */
public record PreviewPage(
        Trail trail,
        String finding,
        String asOf,
        String fileName,
        List<String> notes,
        List<String> changes,
        @Nullable IndicatorTable table,
        String action,
        String day,
        int base,
        String packed,
        @Nullable Field reason,
        String back,
        FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
