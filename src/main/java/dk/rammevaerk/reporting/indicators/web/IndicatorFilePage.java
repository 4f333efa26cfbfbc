package dk.rammevaerk.reporting.indicators.web;

import dk.rammevaerk.pages.Field;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.List;

/** <em>Hvilken fil?</em> With the faults of the one that was laid up. */
public record IndicatorFilePage(
        Trail trail,
        String name,
        String action,
        Field asOf,
        Field file,
        List<String> headings,
        String templateHref,
        String back,
        List<String> faults,
        FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
