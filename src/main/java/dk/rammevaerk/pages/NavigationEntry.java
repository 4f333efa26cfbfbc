package dk.rammevaerk.pages;

import java.util.List;
import java.util.stream.Stream;

/**
 * One line of the side navigation.
 *
 * @param rank where in the group it stands: the design's order in steps of ten (Overblik 10, Møder 20, Sager og
 *     beslutninger 30, Fora og udpegninger 40, Rammeaftale 50)
 * @param href the entry is the current one on this path and below it; {@code /} only on itself
 * @param also further paths on which, and below which, it is the current one
 */
public record NavigationEntry(NavigationGroup group, int rank, String label, String href, List<String> also) {
    public NavigationEntry {
        also = List.copyOf(also);
    }

    public NavigationEntry(NavigationGroup group, int rank, String label, String href) {
        this(group, rank, label, href, List.of());
    }

    boolean covers(String path) {
        return Stream.concat(Stream.of(href), also.stream())
                .anyMatch(one -> path.equals(one) || (!one.equals("/") && path.startsWith(one + "/")));
    }
}
