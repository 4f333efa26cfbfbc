package dk.rammevaerk.documents.minutes;

import dk.rammevaerk.documents.KnownNames;
import dk.rammevaerk.documents.MinutesKind;
import dk.rammevaerk.documents.ReadDocument;
import dk.rammevaerk.documents.ReadMinutes;
import dk.rammevaerk.documents.Restoration;
import dk.rammevaerk.documents.RestoredText;
import dk.rammevaerk.documents.SourceLine;
import dk.rammevaerk.documents.WarningKind;
import dk.rammevaerk.documents.text.DocumentText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;

/** What the lines of a document say as an agenda or as minutes. */
public final class MinutesText {
    private MinutesText() {}

    /**
     * @param restored the same lines, mended
     * @param known names a hand-in may mention
     */
    public static ReadDocument read(DocumentText text, RestoredText restored, KnownNames known) {
        int count = text.lines().size();
        var lines = new ArrayList<Line>(count);
        var shown = new ArrayList<SourceLine>(count);
        for (int i = 0; i < count; i++) {
            var line = text.lines().get(i);
            var mended = restored.lines().get(i);
            lines.add(Line.of(i + 1, line, mended));
            shown.add(new SourceLine(i + 1, line.page(), line.text(), mended));
        }
        var findings = new Findings();
        var minutes = read(lines, restored.restorations(), known, findings);
        return new ReadDocument(minutes, shown, findings.marks(), restored.restorations());
    }

    /** @param restorations what was mended, for a warning at each line */
    private static ReadMinutes read(
            List<Line> asWritten, List<Restoration> restorations, KnownNames known, Findings findings) {
        var lines = AnsweredList.titled(asWritten);
        var furniture = PageFurniture.of(lines);
        var contents = ContentsTable.of(lines, furniture.lines());
        var passed = new HashSet<>(furniture.lines());
        passed.addAll(contents.lines());
        var names = new PersonNames(known);
        var taker = MinuteTaker.in(lines, names);
        passed.addAll(taker.lines());
        var body = new Body(lines, passed);
        var reader = new ItemsReader(body, names, findings);
        var running = furniture.titles().stream().map(lines::get).toList();
        var header = new HeaderReader(body, running, known, names, findings).read(reader.begin());
        boolean minutes = header.kind() == MinutesKind.MINUTES || (header.kind() == null && reader.hasMinutesLabels());
        var participants = taker.among(header.participants(), findings);
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
                participants,
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
