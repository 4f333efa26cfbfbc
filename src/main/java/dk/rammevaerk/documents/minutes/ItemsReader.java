package dk.rammevaerk.documents.minutes;

import dk.rammevaerk.documents.ItemSection;
import dk.rammevaerk.documents.ReadItem;
import dk.rammevaerk.documents.WarningKind;
import dk.rammevaerk.documents.text.TextLine;
import dk.rammevaerk.documents.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The items of a document, and the text around them that belongs to none. */
final class ItemsReader {
    private final Body body;
    private final Findings findings;
    private final Hyphens hyphens;
    private final PersonNames names;
    private final Presenters presenters;
    private final NavigableMap<Integer, ItemSection> sections = new TreeMap<>();
    private final List<ItemStart> chain;

    ItemsReader(Body body, PersonNames names, Findings findings) {
        this.body = body;
        this.names = names;
        this.findings = findings;
        hyphens = new Hyphens(body.lines());
        presenters = new Presenters(names);
        for (int i = body.next(-1); i < body.size(); i = body.next(i)) {
            var section = Labels.section(body.get(i));
            if (section != null) {
                sections.put(i, section);
            }
        }
        var starts = new ItemStarts(body, presenters).find();
        chain = ItemChain.best(starts, this::sectionBetween);
        if (chain.isEmpty()) {
            sections.clear();
        }
    }

    /** The index where the header ends: the first section, item or remark. */
    int begin() {
        int begin = body.size();
        if (!chain.isEmpty()) {
            begin = chain.getFirst().titleOnly();
        }
        if (!sections.isEmpty()) {
            begin = Math.min(begin, sections.firstKey());
        }
        for (int i = body.next(-1); i < begin && !chain.isEmpty(); i = body.next(i)) {
            var part = Labels.part(body.get(i));
            if (part != null && part.what() == Labels.Part.REMARKS) {
                return i;
            }
        }
        return begin;
    }

    boolean hasMinutesLabels() {
        for (int i = begin(); i < body.size(); i++) {
            if (body.has(i)) {
                var part = Labels.part(body.get(i));
                if (part != null && part.what() == Labels.Part.MINUTES) {
                    return true;
                }
            }
        }
        return false;
    }

    List<ReadItem> items(Map<String, ItemNumber> contents, boolean minutes) {
        var numbers = new ItemNumbers(body, chain, this::sectionBetween, findings).settle(contents);
        var items = new ArrayList<ReadItem>();
        for (int k = 0; k < chain.size(); k++) {
            items.add(item(k, numbers.get(k), minutes));
        }
        return items;
    }

    private ReadItem item(int k, @Nullable ItemNumber number, boolean minutes) {
        var start = chain.get(k);
        var field = "items[" + k + "]";
        int line = body.get(start.from()).number();
        var title = ItemTitle.of(start.title(), hyphens, names);
        findings.mark(field + ".title", line, body.get(start.to()).number());
        if ((start.score() < 2 && !start.told() && start.number() == null) || start.score() < 1) {
            findings.warn(line, WarningKind.TITLE_DOUBTFUL, field + ".title", null, title.text());
        }
        var below = new ItemBody(new Paragraphs(hyphens), findings, field);
        int end = k + 1 < chain.size() ? chain.get(k + 1).titleOnly() : body.size();
        Integer section = sections.higherKey(start.to());
        below.take(lines(start.to() + 1, section == null ? end : Math.min(end, section), true), presenters);
        return assemble(below, number, title, start, minutes, field);
    }

    private ReadItem assemble(
            ItemBody below,
            @Nullable ItemNumber number,
            ItemTitle title,
            ItemStart start,
            boolean minutes,
            String field) {
        var rest = new ArrayList<Paragraphs.Block>();
        var recommendations = below.recommendations(rest);
        var caseText = new ArrayList<String>();
        var minutesText = below.minutesText();
        var loose = below.unlabelledText();
        if (!loose.isEmpty()) {
            boolean told = minutes && minutesText.isEmpty() && !below.isLabelled();
            if (told) {
                minutesText = loose;
            } else {
                caseText.add(loose);
            }
            below.markUnlabelled(told ? Labels.Part.MINUTES : Labels.Part.CASE);
            var first = Objects.requireNonNull(below.firstUnlabelled());
            if (!start.eventuelt()) {
                var part = told ? "minutes" : "caseStatement";
                findings.warn(
                        first.number(), WarningKind.PART_DOUBTFUL, field + "." + part, null, Texts.of("part." + part));
            }
        }
        if (!rest.isEmpty()) {
            caseText.add(Paragraphs.markdown(rest, 0, rest.size()));
        }
        caseText.add(below.caseText());
        var by = new ArrayList<>(title.presenters());
        var ved = below.presentersText();
        if (ved != null) {
            by.addAll(presenters.read(ved));
        }
        return new ReadItem(
                number == null ? null : number.toString(),
                sectionOf(start, number),
                title.text(),
                title.time(),
                by,
                recommendations,
                String.join("\n\n", caseText.stream().filter(t -> !t.isEmpty()).toList()),
                below.attachments(),
                minutesText.isEmpty() ? null : minutesText);
    }

    /** The section by the heading above; where headings stand far from their items, by the number's first part. */
    private @Nullable ItemSection sectionOf(ItemStart start, @Nullable ItemNumber number) {
        if (number != null && number.section() > 0) {
            for (var heading : sections.entrySet()) {
                var plain = body.get(heading.getKey()).plain();
                var own = ItemNumber.titled(plain);
                if (own != null && own.number().section() == 0 && own.number().number() == number.section()) {
                    return heading.getValue();
                }
            }
        }
        var above = sections.floorEntry(start.from());
        return above == null ? null : above.getValue();
    }

    /** Text before the first item, and between a section heading and its first item. */
    String remarks() {
        var text = new ArrayList<Line>();
        int first = chain.isEmpty() ? begin() : chain.getFirst().titleOnly();
        text.addAll(lines(begin(), first, false));
        for (int heading : sections.keySet()) {
            int end = nextStart(heading);
            if (heading >= first) {
                text.add(Line.of(1, TextLine.blank(1), ""));
                text.addAll(lines(heading + 1, end, false));
            }
        }
        text.removeIf(l -> {
            var part = Labels.part(l);
            boolean label = part != null
                    && part.what() == Labels.Part.REMARKS
                    && part.rest().isEmpty();
            return label || Labels.section(l) != null;
        });
        text.stream().filter(l -> !l.isBlank()).forEach(l -> findings.mark("remarks", l.number(), l.number()));
        return new Paragraphs(hyphens).markdown(text);
    }

    private int nextStart(int index) {
        int end = body.size();
        for (var start : chain) {
            if (start.titleOnly() > index) {
                end = start.titleOnly();
                break;
            }
        }
        Integer section = sections.higherKey(index);
        return section == null ? end : Math.min(end, section);
    }

    /** The lines of a stretch with one blank line for whatever is passed over; numbers that stand alone fall out. */
    private List<Line> lines(int from, int to, boolean inItem) {
        var lines = new ArrayList<Line>();
        for (int i = from; i < to; i++) {
            var line = body.get(i);
            boolean apart = i > from && body.get(i - 1).page() != line.page();
            boolean number = ItemNumber.alone(line.plain()) != null;
            if (apart || !body.has(i) || number) {
                if (inItem || !lines.isEmpty()) {
                    lines.add(Line.of(line.number(), TextLine.blank(line.page()), ""));
                }
            }
            if (body.has(i) && !number) {
                lines.add(line);
            }
        }
        return lines;
    }

    private boolean sectionBetween(int from, int to) {
        return !sections.subMap(from, false, to, true).isEmpty();
    }
}
