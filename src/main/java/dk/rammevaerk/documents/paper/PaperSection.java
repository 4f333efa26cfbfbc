package dk.rammevaerk.documents.paper;

import java.util.List;

/**
 * Items under one heading.
 *
 * @param number such as {@code 1}; empty where the meeting has no sections
 * @param heading such as {@code Beslutningspunkter}; empty where the meeting has no sections
 */
public record PaperSection(String number, String heading, List<PaperItem> items) {
    public PaperSection {
        number = Letters.clean(number);
        heading = Letters.clean(heading);
        items = List.copyOf(items);
    }
}
