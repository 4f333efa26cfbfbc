package dk.rammevaerk.imports.web;

import static java.util.stream.Collectors.toSet;

import dk.rammevaerk.documents.Mark;
import dk.rammevaerk.documents.WarningKind;
import dk.rammevaerk.imports.FieldName;
import dk.rammevaerk.imports.FieldName.Part;
import dk.rammevaerk.imports.Preview.Read;
import dk.rammevaerk.imports.web.DocumentView.Flag;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The document at the left: which of its lines the item, the field and the question in sight are about. */
final class DocumentMarks {
    private static final Set<WarningKind> ABOUT_NUMBERS = Set.of(
            WarningKind.NUMBER_FILLED,
            WarningKind.NUMBER_APART,
            WarningKind.NUMBER_MISSING,
            WarningKind.NUMBER_OUT_OF_ORDER);

    private final FieldWords words;
    private final Sight sight;
    private final Read read;

    DocumentMarks(FieldWords words, Sight sight) {
        this.words = words;
        this.sight = sight;
        this.read = sight.read();
    }

    DocumentView view() {
        int here = line();
        var item = sight.item();
        var edited = sight.edited();
        var place = sight.place();
        var scanned = sight.asked().place().asScanned();
        var pages = read.document().lines().isEmpty()
                ? 0
                : read.document().lines().getLast().page();
        var target = edited != null ? edited : sight.asksAbout();
        int askedLine = askedLine();
        return new DocumentView(
                DocumentView.lines(
                        read.document(),
                        scanned,
                        flags(),
                        read.document().marks().stream()
                                .filter(mark -> mark.field().endsWith("].title"))
                                .flatMap(mark -> IntStream.rangeClosed(mark.fromLine(), mark.toLine())
                                        .boxed())
                                .collect(toSet()),
                        item == null ? line -> false : marked(field -> Objects.equals(field.item(), item)),
                        target == null ? line -> false : marked(target::equals),
                        line -> line == askedLine && edited == null,
                        here),
                pages,
                read.document().restorations().size(),
                scanned,
                place.showing(null).href(sight.id()),
                place.showing(Place.SCANNED).href(sight.id()));
    }

    private IntPredicate marked(Predicate<FieldName> wanted) {
        var lines = marks(wanted)
                .flatMap(mark ->
                        IntStream.rangeClosed(mark.fromLine(), mark.toLine()).boxed())
                .collect(toSet());
        return lines::contains;
    }

    private Stream<Mark> marks(Predicate<FieldName> wanted) {
        return read.document().marks().stream()
                .filter(mark -> FieldName.parse(mark.field()).filter(wanted).isPresent());
    }

    /** The line to look at: of the field that is open, else of the warning, else of the item. */
    int line() {
        var edited = sight.edited();
        var item = sight.item();
        if (edited != null) {
            var ofField = marks(edited::equals).findFirst();
            if (ofField.isPresent()) return ofField.get().fromLine();
            if (edited.item() == null) return 1;
        }
        boolean byItem = "punkt".equals(sight.asked().focus()) || edited != null;
        if (!byItem && askedLine() > 0) return askedLine();
        if (item == null) return 1;
        return marks(field -> item.equals(field.item()))
                .mapToInt(Mark::fromLine)
                .min()
                .orElse(1);
    }

    /** The line the open question is about; 0 when it is about what stands nowhere. */
    private int askedLine() {
        var question = sight.question();
        if (question == null || read.warning(question.index()).kind() == WarningKind.FIELD_MISSING) return 0;
        return read.warning(question.index()).line();
    }

    private Map<Integer, Flag> flags() {
        var flags = new HashMap<Integer, Flag>();
        for (var key : read.draft().items()) {
            var number = FieldName.of(key, Part.NUMBER);
            var starts = marks(field ->
                            key.equals(field.item()) && (field.part() == Part.TITLE || field.part() == Part.NUMBER))
                    .toList();
            var line = starts.stream()
                    .filter(mark -> mark.field().endsWith("title"))
                    .findFirst()
                    .or(() -> starts.stream().findFirst())
                    .map(Mark::fromLine);
            if (line.isEmpty()) continue;
            boolean doubtful = read.openWarnings(number).stream().anyMatch(one -> ABOUT_NUMBERS.contains(one.kind()));
            var text = read.text(number).isEmpty() ? "–" : read.text(number);
            flags.put(
                    line.get(),
                    new Flag(
                            doubtful ? text + "?" : text,
                            sight.place().at(key).href(sight.id(), null, "punkt"),
                            words.name(read, key),
                            doubtful));
        }
        return flags;
    }
}
