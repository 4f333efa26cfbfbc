package dk.rammevaerk.documents.table;

import static java.util.stream.Collectors.joining;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One of the ways in which programs write CSV. */
record Dialect(char separator, Charset charset, String lineEnd, boolean isMarked, boolean quotesAll) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static List<Dialect> all() {
        var all = new ArrayList<Dialect>();
        for (char separator : ";,\t".toCharArray()) {
            for (var lineEnd : List.of("\n", "\r\n", "\r")) {
                for (boolean quotesAll : new boolean[] {false, true}) {
                    all.add(new Dialect(separator, StandardCharsets.UTF_8, lineEnd, false, quotesAll));
                    all.add(new Dialect(separator, StandardCharsets.UTF_8, lineEnd, true, quotesAll));
                    all.add(new Dialect(separator, WINDOWS, lineEnd, false, quotesAll));
                }
            }
        }
        return all;
    }

    byte[] write(List<List<String>> rows) {
        var text = rows.stream()
                .map(row -> row.stream().map(this::cell).collect(joining(String.valueOf(separator))))
                .collect(joining(lineEnd, isMarked ? "\uFEFF" : "", lineEnd));
        return text.getBytes(charset);
    }

    private String cell(String words) {
        boolean isSpecial = words.chars().anyMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
        return quotesAll || isSpecial ? '"' + words.replace("\"", "\"\"") + '"' : words;
    }
}
