package dk.rammevaerk.api.feed;

import dk.rammevaerk.cases.decisions.RegisterEntry;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Decisions as Atom (RFC 4287). An entry's number in the register is its id, so that it stays the same wherever the program is
 * reached.
 *
 * @param title and {@code author}: of the whole feed
 * @param address of the program, as others reach it
 * @param path of the feed itself
 */
record DecisionFeed(String title, String author, String address, String path) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /**
     * @param title and {@code forum}: in words
     * @param updated when it was opened to all, or changed since
     */
    record Entry(RegisterEntry decision, String title, String forum, Instant updated) {}

    String write(List<Entry> entries) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", "da");
            element(xml, "id", address + path);
            element(xml, "title", title);
            element(
                    xml,
                    "updated",
                    entries.stream()
                            .map(Entry::updated)
                            .max(Comparator.naturalOrder())
                            .orElse(Instant.EPOCH)
                            .toString());
            xml.writeStartElement("author");
            element(xml, "name", author);
            xml.writeEndElement();
            link(xml, "self", "application/atom+xml", address + path);
            link(xml, "alternate", "text/html", address + "/beslutninger");
            for (var entry : entries) write(xml, entry);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("The feed could not be written", impossible);
        }
        return text.toString();
    }

    private void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + entry.decision().id());
        element(xml, "title", entry.title());
        element(xml, "updated", entry.updated().toString());
        link(xml, "alternate", "text/html", address + entry.decision().number().href());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", entry.decision().forum());
        xml.writeAttribute("label", entry.forum());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(plain(entry.decision().text()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(plain(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }

    /** Without what XML has no place for. */
    private static String plain(String text) {
        return text.replaceAll("[^\\u0009\\u000A\\u000D\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", " ");
    }
}
