package dk.rammevaerk.agreements.web;

import dk.rammevaerk.pages.LineDifferences;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.List;
import java.util.SequencedMap;

/**
 * A part of an agreement: one version of it, the others, and what differs between two.
 *
 * @param heading the part's title
 * @param shown the version in words, or empty before the first
 * @param text Markdown, or empty when the version is a file
 * @param fileName empty when the version is a text
 * @param fileHref where it is fetched
 * @param versions newest first
 * @param choices of versions to compare, from number to words; empty with fewer than two texts
 * @param from and {@code to}: the versions compared, or empty
 * @param differences the lines that differ
 * @param writeHref where the next version is written; empty when it cannot be
 */
public record PartPage(
        String heading,
        Trail trail,
        String href,
        String kind,
        String shown,
        String text,
        String fileName,
        String fileHref,
        List<VersionRow> versions,
        SequencedMap<String, String> choices,
        String from,
        String to,
        List<LineDifferences.Row> differences,
        String writeHref)
        implements Page {
    public record VersionRow(String name, String href, String made, String note, boolean current) {}
}
