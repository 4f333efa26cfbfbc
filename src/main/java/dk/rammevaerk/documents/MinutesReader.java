package dk.rammevaerk.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * Reads agendas and minutes from PDF, Word (.docx), Markdown and plain text. It goes by shape and evidence (labels,
 * order, indentation, neighbours), never by the file's name.
 */
public final class MinutesReader {
    private final Function<List<String>, RestoredText> restorer;
    private final KnownNames known;

    /** @param restorer mends damaged letters, line by line */
    public MinutesReader(Function<List<String>, RestoredText> restorer, KnownNames known) {
        this.restorer = restorer;
        this.known = known;
    }

    /**
     * Reads one file. A text without items is read too and carries a {@link WarningKind#NO_ITEMS} warning: a person may
     * still find its header right and write the items.
     *
     * @param fileName only for messages; what the file is shows in its content
     * @throws UnreadableDocument when there is nothing to read
     */
    public ReadDocument read(String fileName, byte[] content) {
        var text = DocumentText.of(fileName, content);
        var originals = text.lines().stream().map(TextLine::text).toList();
        var restored = restorer.apply(originals);
        var lines = new ArrayList<Line>(originals.size());
        var shown = new ArrayList<SourceLine>(originals.size());
        for (int i = 0; i < originals.size(); i++) {
            var line = text.lines().get(i);
            lines.add(Line.of(i + 1, line, restored.lines().get(i)));
            shown.add(new SourceLine(
                    i + 1, line.page(), line.text(), restored.lines().get(i)));
        }
        var findings = new Findings();
        var minutes = read(lines, restored.restorations(), findings);
        return new ReadDocument(minutes, shown, findings.marks(), restored.restorations());
    }

    private ReadMinutes read(List<Line> lines, List<Restoration> restorations, Findings findings) {
        var furniture = PageFurniture.of(lines);
        var contents = ContentsTable.of(lines, furniture.lines());
        var passed = new HashSet<>(furniture.lines());
        passed.addAll(contents.lines());
        var body = new Body(lines, passed);
        var names = new PersonNames(known);
        var reader = new ItemsReader(body, names, findings);
        var running = furniture.titles().stream().map(lines::get).toList();
        var header = new HeaderReader(body, running, known, names, findings).read(reader.begin());
        boolean minutes = header.kind() == MinutesKind.MINUTES || (header.kind() == null && reader.hasMinutesLabels());
        var items = reader.items(contents.numbers(), minutes);
        var remarks = reader.remarks();
        if (items.isEmpty()) {
            findings.warn(1, WarningKind.NO_ITEMS, "items", null);
        }
        new DoubtfulFacts(body, findings).check(reader.begin(), header.date(), items);
        new NameSpellings(known, findings).check(header, items, findings.marks());
        restored(restorations, findings);
        return new ReadMinutes(
                header.forum(),
                header.kind(),
                header.date(),
                header.start(),
                header.end(),
                header.place(),
                header.address(),
                header.room(),
                header.virtual(),
                header.extraordinary(),
                header.participants(),
                header.apologies(),
                remarks,
                items,
                findings.warnings());
    }

    /** One warning for each line with restored letters. */
    private static void restored(List<Restoration> restorations, Findings findings) {
        var byLine = new LinkedHashMap<Integer, List<String>>();
        for (var r : restorations) {
            byLine.computeIfAbsent(r.line(), _ -> new ArrayList<>()).add(r.before() + " → " + r.after());
        }
        byLine.forEach(
                (line, changes) -> findings.warn(line, WarningKind.RESTORED, null, null, String.join(", ", changes)));
    }
}
