package dk.rammevaerk.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * The short trail above a heading, from the top to here: {@code Trail.of("Møder", "/moeder").then("DASSOS",
 * "/moeder/dassos").here("18. maj 2026")}.
 */
public record Trail(List<Step> steps, String here) {
    /** A page that stands at the top and shows no trail. */
    public static final Trail NONE = new Trail(List.of(), "");

    /** A page above this one. */
    public record Step(String label, String href) {}

    public Trail {
        steps = List.copyOf(steps);
    }

    public static Trail of(String label, String href) {
        return new Trail(List.of(new Step(label, href)), "");
    }

    public Trail then(String label, String href) {
        var longer = new ArrayList<>(steps);
        longer.add(new Step(label, href));
        return new Trail(longer, here);
    }

    public Trail here(String label) {
        return new Trail(steps, label);
    }
}
