package dk.rammevaerk.documents.word;

import dk.rammevaerk.documents.xml.ClosedXml;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Streams one part of a Word document; document types and outside entities are refused. */
final class WordXml {
    private static final XMLInputFactory FACTORY = ClosedXml.factory();

    private WordXml() {}

    static XMLStreamReader open(byte[] part) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** An attribute by its local name, whatever prefix the file uses. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A number, or the fallback when the attribute is missing or none. */
    static int number(XMLStreamReader xml, String name, int otherwise) {
        var value = attribute(xml, name);
        if (value == null || !value.matches("-?\\d{1,8}")) {
            return otherwise;
        }
        return Integer.parseInt(value);
    }

    /** Whether an on/off property such as {@code w:b} is on. */
    static boolean isOn(XMLStreamReader xml) {
        var value = attribute(xml, "val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("none"));
    }
}
