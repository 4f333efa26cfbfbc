package dk.rammevaerk.search;

/** Markdown as it is searched: its words without the signs that make them headings, lists and tables. */
public final class PlainWords {
    private PlainWords() {}

    public static String of(String markdown) {
        return markdown.replaceAll("(?m)^\\s*[-+]\\s+|[*_#|`>]+|\\]\\([^)]*\\)|\\[|^\\s*-{3,}|---+", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
