package dk.rammevaerk.reporting.indicators;

import java.util.UUID;

/** Where figures come from. */
public sealed interface Source {
    /** @param note who told it, or where it stands */
    record ByHand(String note) implements Source {}

    record File(String name) implements Source {}

    /** @param href the page of its result */
    record Round(UUID round, String title, String href) implements Source {}
}
