package dk.rammevaerk.documents;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.documents.UnreadableDocument.Reason;
import dk.rammevaerk.documents.text.TextLine;
import dk.rammevaerk.documents.text.Texts;
import dk.rammevaerk.documents.word.WordText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a Word document says of one item of an agenda: what its headings hold, as in {@link ItemTemplate}. A document
 * without those headings is a case statement as a whole. Nothing is invented: what is not there is empty and told of.
 *
 * @param recommendations one act a line, as it is written
 * @param caseStatement Markdown, or empty
 * @param attachments what the document lists; the files come apart from it
 * @param remarks what a person should know, in Danish, each with its place
 */
public record ItemDocument(
        String title,
        List<String> recommendations,
        String caseStatement,
        List<String> attachments,
        List<String> remarks) {
    /** The headings of the template. */
    enum Part {
        TITLE,
        RECOMMENDATION,
        CASE_STATEMENT,
        ATTACHMENTS;

        String heading() {
            return Texts.of("template." + this);
        }
    }

    private static final int QUOTED = 60;
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-•*]|\\d{1,2}[.)])\\s+");
    private static final Pattern LEAD_IN = Pattern.compile("(?iu)^(?:det indstilles,? )?at\\b.{0,60}:$");
    private static final Pattern AT = Pattern.compile("(?iu)^at\\s+(?=\\p{L})");

    public ItemDocument {
        recommendations = List.copyOf(recommendations);
        attachments = List.copyOf(attachments);
        remarks = List.copyOf(remarks);
    }

    /** Whether it is a Word document, which alone can be read here. */
    public static boolean isWord(byte[] content) {
        return FileKind.of(content) instanceof FileKind.Word;
    }

    /**
     * Reads one document.
     *
     * @param fileName gives a title to a document that has no heading
     * @throws UnreadableDocument when it is no Word document, or there is nothing in it
     */
    public static ItemDocument read(String fileName, byte[] content) {
        var lines =
                switch (FileKind.of(content)) {
                    case FileKind.Word _ -> WordText.read(content).lines();
                    case FileKind.Locked _ -> throw new UnreadableDocument(Reason.ENCRYPTED, fileName);
                    case FileKind.Broken _ -> throw new UnreadableDocument(Reason.DAMAGED, fileName);
                    case FileKind.Other other -> throw new UnreadableDocument(Reason.WRONG_TYPE, other.what());
                    default -> throw new UnreadableDocument(Reason.WRONG_TYPE, fileName);
                };
        return lines.stream().anyMatch(line -> part(line).isPresent()) ? fromTemplate(lines) : foreign(fileName, lines);
    }

    private static ItemDocument fromTemplate(List<TextLine> lines) {
        var before = new ArrayList<TextLine>();
        Map<Part, List<TextLine>> held = new EnumMap<>(Part.class);
        List<TextLine> current = before;
        for (var line : lines) {
            var part = part(line);
            if (part.isPresent()) current = held.computeIfAbsent(part.get(), key -> new ArrayList<>());
            else if (!isTemplateText(line.text())) current.add(line);
        }
        var remarks = new ArrayList<String>();
        var unread = texts(before);
        if (!unread.isEmpty()) remarks.add(Texts.of("item.before", quoted(String.join(" ", unread))));
        var title = texts(held.getOrDefault(Part.TITLE, List.of()));
        if (title.size() > 1) remarks.add(Texts.of("item.titleLong"));
        var acts = texts(held.getOrDefault(Part.RECOMMENDATION, List.of())).stream()
                .filter(line -> !LEAD_IN.matcher(line).matches())
                .map(ItemDocument::act)
                .toList();
        var caseStatement = markdown(held.getOrDefault(Part.CASE_STATEMENT, List.of()));
        if (title.isEmpty()) remarks.add(Texts.of("item.missing.TITLE"));
        if (acts.isEmpty()) remarks.add(Texts.of("item.missing.RECOMMENDATION"));
        if (caseStatement.isEmpty()) remarks.add(Texts.of("item.missing.CASE_STATEMENT"));
        var attachments = texts(held.getOrDefault(Part.ATTACHMENTS, List.of())).stream()
                .map(line -> BULLET.matcher(line).replaceFirst(""))
                .toList();
        if (!attachments.isEmpty()) {
            remarks.add(Texts.of("item.attachments", attachments.size(), String.join(", ", attachments)));
        }
        return new ItemDocument(String.join(" ", title), acts, caseStatement, attachments, remarks);
    }

    private static ItemDocument foreign(String fileName, List<TextLine> lines) {
        var remarks = new ArrayList<String>();
        remarks.add(Texts.of("item.foreign"));
        int heading = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).heading() > 0 && !lines.get(i).isBlank())
                .findFirst()
                .orElse(-1);
        remarks.add(Texts.of(heading >= 0 ? "item.foreign.heading" : "item.foreign.name"));
        return new ItemDocument(
                heading >= 0 ? lines.get(heading).text().strip() : fileName.replaceFirst("\\.[^.]*$", ""),
                List.of(),
                markdown(IntStream.range(0, lines.size())
                        .filter(i -> i != heading)
                        .mapToObj(lines::get)
                        .toList()),
                List.of(),
                remarks);
    }

    /** The part that a heading opens. */
    private static Optional<Part> part(TextLine line) {
        if (line.heading() == 0 && !line.strong()) return Optional.empty();
        var words = line.text().strip().replaceFirst("\\s*:$", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(Part.values())
                .filter(part -> part.heading().toLowerCase(Locale.ROOT).equals(words))
                .findFirst();
    }

    private static boolean isTemplateText(String text) {
        var stripped = text.strip();
        return !stripped.isEmpty() && ItemTemplate.isOwnText(stripped);
    }

    private static List<String> texts(List<TextLine> lines) {
        return lines.stream()
                .map(line -> line.text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** {@code - at godkende planen} is the act {@code godkende planen}; how it is written stays. */
    private static String act(String line) {
        return AT.matcher(BULLET.matcher(line).replaceFirst("")).replaceFirst("");
    }

    private static String quoted(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED).strip() + "…";
    }

    private static String markdown(List<TextLine> lines) {
        return lines.stream()
                .map(ItemDocument::markdown)
                .collect(joining("\n"))
                .strip()
                .replaceAll("\n{3,}", "\n\n");
    }

    private static String markdown(TextLine line) {
        var text = line.text().stripTrailing();
        if (line.heading() > 0) return "#".repeat(Math.clamp(line.heading() + 1, 3, 6)) + " " + escaped(text.strip());
        if (text.startsWith("|")) return text;
        var bullet = BULLET.matcher(text);
        return bullet.find()
                ? text.substring(0, bullet.end()) + escaped(text.substring(bullet.end()))
                : escaped(text.strip());
    }

    /** Signs that would format, in a text that nobody meant as Markdown. */
    private static String escaped(String text) {
        return text.replaceAll("[*`\\\\]", "\\\\$0").replaceFirst("^([#>+])", "\\\\$1");
    }
}
