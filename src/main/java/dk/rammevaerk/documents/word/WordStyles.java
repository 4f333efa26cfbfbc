package dk.rammevaerk.documents.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The paragraph styles of a Word document. A heading is known by its style's name, which no language changes. */
final class WordStyles {
    private static final Pattern HEADING = Pattern.compile("(?:heading|overskrift) ([1-9])");

    /** What a style adds to its paragraphs; null where it leaves it to the style it is based on. */
    record Style(
            String name,
            @Nullable String basedOn,
            @Nullable Integer list,
            @Nullable Integer level,
            @Nullable Boolean bold) {}

    private final Map<String, Style> styles = new HashMap<>();

    private WordStyles() {}

    static WordStyles read(byte @Nullable [] part) throws XMLStreamException {
        var read = new WordStyles();
        if (part == null) {
            return read;
        }
        var xml = WordXml.open(part);
        String id = null;
        String name = "";
        String basedOn = null;
        Integer list = null;
        Integer level = null;
        Boolean bold = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> {
                        id = WordXml.attribute(xml, "styleId");
                        name = "";
                        basedOn = null;
                        list = null;
                        level = null;
                        bold = null;
                    }
                    case "name" -> name = lower(WordXml.attribute(xml, "val"));
                    case "basedOn" -> basedOn = WordXml.attribute(xml, "val");
                    case "numId" -> list = WordXml.number(xml, "val", 0);
                    case "ilvl" -> level = WordXml.number(xml, "val", 0);
                    case "b" -> bold = WordXml.isOn(xml);
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("style")
                    && id != null) {
                read.styles.put(id, new Style(name, basedOn, list, level, bold));
                id = null;
            }
        }
        return read;
    }

    /** The heading level of a style, 0 when it is none. */
    int heading(@Nullable String id) {
        int steps = 0;
        for (var style = find(id); style != null && steps < 20; style = find(style.basedOn()), steps++) {
            var heading = HEADING.matcher(style.name());
            if (heading.matches()) {
                return Integer.parseInt(heading.group(1));
            }
            if (style.name().equals("title")) {
                return 1;
            }
        }
        return 0;
    }

    boolean bold(@Nullable String id) {
        var style = find(id);
        return style != null && Boolean.TRUE.equals(style.bold());
    }

    /** A style that makes a contents table. */
    boolean contents(@Nullable String id) {
        var style = find(id);
        return style != null && (style.name().startsWith("toc ") || style.name().startsWith("indholdsfortegnelse"));
    }

    /** The style's own list, or that of the style it is based on. */
    @Nullable
    Style listStyle(@Nullable String id) {
        int steps = 0;
        for (var style = find(id); style != null && steps < 20; style = find(style.basedOn()), steps++) {
            if (style.list() != null) {
                return style;
            }
        }
        return null;
    }

    private @Nullable Style find(@Nullable String id) {
        return id == null ? null : styles.get(id);
    }

    private static String lower(@Nullable String value) {
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }
}
