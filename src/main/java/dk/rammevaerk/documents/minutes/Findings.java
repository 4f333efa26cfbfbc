package dk.rammevaerk.documents.minutes;

import dk.rammevaerk.documents.Mark;
import dk.rammevaerk.documents.Warning;
import dk.rammevaerk.documents.WarningKind;
import dk.rammevaerk.documents.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is noted while a document is read: where fields stand, and what is doubtful. */
final class Findings {
    /** Enough for a person; a hostile document must not make millions. */
    private static final int MOST = 5_000;

    private final Set<Mark> marks = new LinkedHashSet<>();
    private final Set<Warning> warnings = new LinkedHashSet<>();

    void mark(String field, int fromLine, int toLine) {
        if (marks.size() < MOST) {
            marks.add(new Mark(fromLine, Math.max(fromLine, toLine), field));
        }
    }

    void warn(int line, WarningKind kind, @Nullable String field, @Nullable String suggestion, Object... values) {
        warnText(line, kind, field, suggestion, Texts.of(kind.name(), values));
    }

    void missing(int line, String field) {
        warnText(line, WarningKind.FIELD_MISSING, field, null, Texts.of("FIELD_MISSING." + field));
    }

    void warnText(int line, WarningKind kind, @Nullable String field, @Nullable String suggestion, String text) {
        if (warnings.size() < MOST) {
            warnings.add(new Warning(Math.max(1, line), kind, field, text, suggestion));
        }
    }

    List<Mark> marks() {
        var sorted = new ArrayList<>(marks);
        sorted.sort(Comparator.comparingInt(Mark::fromLine).thenComparingInt(Mark::toLine));
        return sorted;
    }

    List<Warning> warnings() {
        var sorted = new ArrayList<>(warnings);
        sorted.sort(Comparator.comparingInt(Warning::line));
        return sorted;
    }
}
