package dk.rammevaerk.documents.minutes;

import dk.rammevaerk.documents.ReadAttachment;
import dk.rammevaerk.documents.WarningKind;
import dk.rammevaerk.documents.minutes.Labels.Part;
import dk.rammevaerk.documents.minutes.Paragraphs.Block;
import dk.rammevaerk.documents.minutes.Paragraphs.Kind;
import dk.rammevaerk.documents.text.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines below a title, shared out to the parts of the item by their labels, in whatever order they come. */
final class ItemBody {
    private static final Pattern LEAD = Pattern.compile(
            "(?iu)^(?:at|af|det|som)\\s+\\S+(?:\\s+\\S+){0,3}$|.*\\bindstil\\S*\\b.*\\bat(?:\\s+\\S+){0,3}$");
    private static final Pattern PROPOSES =
            Pattern.compile("(?iu)^(?:det indstilles|(?:\\S+\\s+){1,3}indstiller)\\b.*");
    private static final int LONG = 120;

    private final Map<Part, List<Line>> parts = new EnumMap<>(Part.class);
    private final List<Line> unlabelled = new ArrayList<>();
    private final Paragraphs paragraphs;
    private final Findings findings;
    private final String field;

    private @Nullable Part current;
    private @Nullable String presentersText;
    private boolean labelled;

    /** @param field the item's name in marks, such as {@code items[2]} */
    ItemBody(Paragraphs paragraphs, Findings findings, String field) {
        this.paragraphs = paragraphs;
        this.findings = findings;
        this.field = field;
    }

    /** Takes the lines in their order; blank ones separate paragraphs. */
    void take(List<Line> lines, Presenters presenters) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isBlank()) {
                add(line);
                continue;
            }
            var part = Labels.part(line);
            if (part != null && part.what() != Part.REMARKS) {
                begin(part.what(), line, part.rest());
                continue;
            }
            if (!labelled && Labels.isBackground(line)) {
                begin(Part.CASE, line, "");
                continue;
            }
            if (!labelled && unlabelled.stream().allMatch(Line::isBlank) && presentersText == null) {
                var ved = presenters.of(line);
                if (ved != null) {
                    i = takePresenters(lines, i, ved);
                    continue;
                }
            }
            if (Attachments.isAttachment(line) && current != Part.ATTACHMENTS) {
                current = Part.ATTACHMENTS;
                labelled = true;
            } else if (leavesPart(line)) {
                findings.warn(
                        line.number(),
                        WarningKind.PART_DOUBTFUL,
                        field + ".caseStatement",
                        null,
                        Texts.of("part.caseStatement"));
                current = Part.CASE;
            } else if (current == null
                    && PROPOSES.matcher(line.plain()).matches()
                    && line.plain().length() < 200) {
                current = Part.RECOMMENDATIONS;
                labelled = true;
            }
            add(line);
        }
    }

    private void begin(Part part, Line label, String rest) {
        current = part;
        labelled = true;
        findings.mark(name(part), label.number(), label.number());
        var content = parts.computeIfAbsent(part, _ -> new ArrayList<>());
        if (!rest.isEmpty()) {
            content.add(new Line(label.number(), label.page(), rest, rest, 0, false, false, 0, label.wraps()));
        }
    }

    private int takePresenters(List<Line> lines, int at, String ved) {
        var text = new StringBuilder(ved);
        int last = at;
        while (last + 1 < lines.size() && last - at < 3) {
            var line = lines.get(last);
            var next = lines.get(last + 1);
            boolean open =
                    line.wraps() || line.plain().endsWith(",") || line.plain().matches("(?iu).*\\b(?:og|samt)$");
            if (!open || next.isBlank() || next.bullet() || Labels.part(next) != null) {
                break;
            }
            text.append(' ').append(next.plain());
            last++;
        }
        presentersText = text.toString();
        findings.mark(
                field + ".presenters", lines.get(at).number(), lines.get(last).number());
        return last;
    }

    /** A heading or a long sentence among recommendations or attachments begins the text again. */
    private boolean leavesPart(Line line) {
        if (current == Part.RECOMMENDATIONS) {
            return line.heading() > 0;
        }
        if (current == Part.ATTACHMENTS) {
            boolean sentence = line.plain().length() > LONG && line.plain().endsWith(".") && !line.bullet();
            return (line.heading() > 0 || sentence) && Attachments.numbered(line.plain()) == null;
        }
        return false;
    }

    private void add(Line line) {
        if (current == null) {
            unlabelled.add(line);
            return;
        }
        parts.computeIfAbsent(current, _ -> new ArrayList<>()).add(line);
    }

    private String name(Part part) {
        return field
                + switch (part) {
                    case RECOMMENDATIONS -> ".recommendations";
                    case CASE -> ".caseStatement";
                    case ATTACHMENTS -> ".attachments";
                    case MINUTES, REMARKS -> ".minutes";
                };
    }

    @Nullable
    String presentersText() {
        return presentersText;
    }

    boolean isLabelled() {
        return labelled;
    }

    /** The first line of text that no label stands over, or null. */
    @Nullable
    Line firstUnlabelled() {
        return unlabelled.stream().filter(l -> !l.isBlank()).findFirst().orElse(null);
    }

    String unlabelledText() {
        return paragraphs.markdown(unlabelled);
    }

    /** Says which field the text without a label went to. */
    void markUnlabelled(Part part) {
        mark(part, unlabelled.stream().filter(l -> !l.isBlank()).toList());
    }

    String caseText() {
        return text(Part.CASE);
    }

    String minutesText() {
        return text(Part.MINUTES);
    }

    private String text(Part part) {
        var lines = parts.getOrDefault(part, List.of());
        mark(part, lines);
        return paragraphs.markdown(lines);
    }

    private void mark(Part part, List<Line> lines) {
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean ends = i + 1 == lines.size()
                    || lines.get(i + 1).number() > lines.get(i).number() + 2;
            if (ends) {
                findings.mark(name(part), lines.get(from).number(), lines.get(i).number());
                from = i + 1;
            }
        }
    }

    /** One text per bullet; without bullets, one per paragraph. What turns out to be text is handed to {@code rest}. */
    List<String> recommendations(List<Block> rest) {
        var lines = parts.getOrDefault(Part.RECOMMENDATIONS, List.of());
        mark(Part.RECOMMENDATIONS, lines);
        var blocks = paragraphs.blocks(lines);
        boolean listed = blocks.stream().anyMatch(ItemBody::isEntry);
        var found = new ArrayList<String>();
        boolean begun = false;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (isEntry(block)) {
                begun = true;
                if (block.depth() > 0 && !found.isEmpty()) {
                    found.set(found.size() - 1, found.getLast() + "\n  - " + block.text());
                } else {
                    found.add(block.text().replaceFirst("^(?:\\d{1,2}|[a-z])[.)]\\s+", ""));
                }
            } else if (!isLead(block, i + 1 < blocks.size())) {
                boolean text = block.text().length() > 60
                        && block.text().endsWith(".")
                        && !block.text().startsWith("At ");
                if (listed && begun && text) {
                    findings.warn(
                            block.line(),
                            WarningKind.PART_DOUBTFUL,
                            field + ".caseStatement",
                            null,
                            Texts.of("part.caseStatement"));
                    rest.addAll(blocks.subList(i, blocks.size()));
                    break;
                }
                found.add(block.text());
            }
        }
        return found;
    }

    private static boolean isEntry(Block block) {
        return block.kind() == Kind.BULLET || block.kind() == Kind.NUMBERED;
    }

    private static boolean isLead(Block block, boolean more) {
        var plain = Line.plainOf(block.text());
        return (plain.endsWith(":") && plain.length() < 250)
                || (more && LEAD.matcher(plain).matches() && plain.length() < 200);
    }

    List<ReadAttachment> attachments() {
        var lines = parts.getOrDefault(Part.ATTACHMENTS, List.of());
        mark(Part.ATTACHMENTS, lines);
        var found = new ArrayList<ReadAttachment>();
        for (var entry : entries(lines)) {
            var plain = Line.plainOf(entry).replaceAll("\\s*\\t\\s*", " ");
            var numbered = Attachments.numbered(plain);
            if (numbered != null) {
                found.add(numbered);
            } else if (!Attachments.isNone(plain) && plain.codePoints().anyMatch(Character::isLetter)) {
                found.add(new ReadAttachment(null, Attachments.tidy(plain)));
            }
        }
        return found;
    }

    /** Each attachment's lines joined: a new one begins with its number, a bullet, or where the line before had room. */
    private List<String> entries(List<Line> lines) {
        var entries = new ArrayList<String>();
        Line before = null;
        for (var line : lines) {
            if (line.isBlank()) {
                continue;
            }
            boolean begins = line.bullet() || before == null || Attachments.numbered(line.plain()) != null;
            boolean goesOn = before != null && (before.wraps() || line.startsLower());
            if (begins || !goesOn || entries.isEmpty()) {
                entries.add(line.text());
            } else {
                entries.set(entries.size() - 1, paragraphs.join(entries.getLast(), line.text()));
            }
            before = line;
        }
        return entries;
    }
}
