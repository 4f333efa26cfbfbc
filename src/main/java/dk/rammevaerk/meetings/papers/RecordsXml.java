package dk.rammevaerk.meetings.papers;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tools.jackson.databind.JsonNode;

/** Writes metadata as XML: an element per field, and in that of a list one element for each of its entries. */
final class RecordsXml {
    static final String NAMESPACE = "urn:rammevaerk:records-export:1";

    private static final Map<String, String> ONE_OF = Map.of(
            "editions", "edition",
            "approvals", "approval",
            "items", "item",
            "decisions", "decision",
            "documents", "document",
            "closings", "closing");

    private RecordsXml() {}

    static String write(JsonNode metadata) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "recordsExport");
            xml.writeDefaultNamespace(NAMESPACE);
            fields(xml, metadata);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private static void fields(XMLStreamWriter xml, JsonNode node) throws XMLStreamException {
        for (var field : node.properties()) element(xml, field.getKey(), field.getValue());
    }

    private static void element(XMLStreamWriter xml, String name, JsonNode value) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
        if (value.isArray()) {
            for (var entry : value) element(xml, ONE_OF.getOrDefault(name, "entry"), entry);
        } else if (value.isObject()) {
            fields(xml, value);
        } else {
            xml.writeCharacters(value.asString()
                    .replaceAll("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD"));
        }
        xml.writeEndElement();
    }
}
