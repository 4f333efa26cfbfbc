package dk.rammevaerk.documents.minutes;

import dk.rammevaerk.documents.minutes.Labels.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of a header, gathered under the labels they belong to. */
final class HeaderLines {
    /** One line of a field; blank text stands for a gap. */
    record Value(int line, String text, int indent) {}

    private static final int MOST_TITLES = 14;

    private final Map<Field, List<Value>> fields = new EnumMap<>(Field.class);
    private final List<Line> titles = new ArrayList<>();

    /** @param end the index where the header ends */
    static HeaderLines of(Body body, int end) {
        var header = new HeaderLines();
        Field current = null;
        int count = 0;
        for (int i = 0; i < end; i++) {
            var line = body.get(i);
            if (body.passed().contains(i)) {
                continue;
            }
            if (line.isBlank()) {
                header.gap(current, line.number());
                current = header.afterGap(current);
                continue;
            }
            if (++count > 400) {
                break;
            }
            for (var row : rows(line)) {
                current = header.take(row, line, current);
            }
        }
        return header;
    }

    private @Nullable Field take(String row, Line line, @Nullable Field current) {
        var label = line.bullet() ? null : Labels.field(row);
        boolean people = current == Field.PARTICIPANTS || current == Field.APOLOGIES;
        if (label != null
                && !(people && label.what() == Field.OTHER && label.rest().isEmpty())) {
            var values = fields.computeIfAbsent(label.what(), _ -> new ArrayList<>());
            if (!values.isEmpty()) {
                values.add(new Value(line.number(), "", 0));
            }
            if (!label.rest().isEmpty()) {
                values.add(new Value(line.number(), label.rest(), 0));
            }
            return label.what();
        }
        boolean closes = line.heading() > 0 || (line.strong() && !people) || isTitleLike(line);
        if (current == null || closes) {
            if (titles.size() < MOST_TITLES) {
                titles.add(line);
            }
            return null;
        }
        var values = fields.computeIfAbsent(current, _ -> new ArrayList<>());
        values.add(new Value(line.number(), row, line.indent()));
        return current;
    }

    /** After a value and a blank line a single-line field is over; lists of people go on. */
    private @Nullable Field afterGap(@Nullable Field current) {
        if (current == null || current == Field.PARTICIPANTS || current == Field.APOLOGIES) {
            return current;
        }
        boolean filled = fields.getOrDefault(current, List.of()).stream()
                .anyMatch(v -> !v.text().isEmpty());
        return filled ? null : current;
    }

    private void gap(@Nullable Field current, int line) {
        var values = current == null ? null : fields.get(current);
        if (values != null && !values.isEmpty() && !values.getLast().text().isEmpty()) {
            values.add(new Value(line, "", 0));
        }
    }

    private static boolean isTitleLike(Line line) {
        var folded = Labels.fold(line.plain());
        return folded.equals("dagsorden")
                || folded.equals("referat")
                || folded.startsWith("dagsorden til ")
                || folded.equals("punkter");
    }

    /** A table row of a header as one line per entry: its cells side by side, entries of equal number put together. */
    private static List<String> rows(Line line) {
        if (!line.isTableRow()) {
            return List.of(line.plain());
        }
        var rows = new ArrayList<String>();
        var cells = line.plain().substring(1, line.plain().length() - 1).split("(?<!\\\\)\\|", -1);
        if (cells.length == 0 || line.plain().matches("[|\\s:-]+")) {
            return rows;
        }
        var split = new ArrayList<String[]>();
        int most = 0;
        for (var cell : cells) {
            var entries = cell.strip().split("\\s*<br ?/?>\\s*", -1);
            split.add(entries);
            most = Math.max(most, entries.length);
        }
        for (int r = 0; r < most; r++) {
            var row = new StringBuilder();
            for (var entries : split) {
                var entry = r < entries.length ? entries[r] : "";
                row.append(row.isEmpty() || entry.isEmpty() ? "" : "\t").append(entry);
            }
            rows.add(row.toString());
        }
        return rows;
    }

    List<Value> values(Field field) {
        return fields.getOrDefault(field, List.of());
    }

    /** The values of a field in one line, without gaps; empty when the header has none. */
    String text(Field field) {
        return String.join(
                " ",
                values(field).stream()
                        .map(Value::text)
                        .filter(t -> !t.isEmpty())
                        .toList());
    }

    int line(Field field) {
        return values(field).stream()
                .filter(v -> !v.text().isEmpty())
                .mapToInt(Value::line)
                .findFirst()
                .orElse(1);
    }

    boolean has(Field field) {
        return fields.containsKey(field);
    }

    /** Lines that stand under no label. */
    List<Line> titles() {
        return titles;
    }
}
