package dk.rammevaerk.pages;

/**
 * One line of the side navigation.
 *
 * @param rank where in the group it stands: the design's order in steps of ten (Overblik 10, Møder 20, Sager og
 *     beslutninger 30, Fora og udpegninger 40, Rammeaftale 50)
 * @param href the entry is the current one on this path and below it; {@code /} only on itself
 */
public record NavigationEntry(NavigationGroup group, int rank, String label, String href) {

    boolean covers(String path) {
        return path.equals(href) || (!href.equals("/") && path.startsWith(href + "/"));
    }
}
