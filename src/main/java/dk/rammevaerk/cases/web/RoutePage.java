package dk.rammevaerk.cases.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Writing the part of a route that is still to come.
 *
 * @param settled the steps that are behind, in words
 * @param places who can have a case, from the value that is sent to what is read
 * @param bound the ids of the steps that are on an agenda, and stay
 */
public record RoutePage(
        String number,
        String title,
        int version,
        List<String> settled,
        RouteForm form,
        SequencedMap<String, String> places,
        SequencedMap<String, String> roles,
        Set<String> bound,
        FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public boolean isBound(RouteForm.Row row) {
        return bound.contains(row.id());
    }
}
