package dk.rammevaerk.documents.sheet;

import dk.rammevaerk.documents.xml.ClosedXml;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Streams one part of a workbook; document types and outside entities are refused. */
final class SheetXml {
    private static final XMLInputFactory FACTORY = ClosedXml.factory();

    private SheetXml() {}

    static XMLStreamReader open(byte[] part) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** An attribute by its local name, whatever prefix the file uses; empty when it lacks. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
        }
        return "";
    }

    static boolean isOn(XMLStreamReader xml, String name) {
        var value = attribute(xml, name);
        return value.equals("1") || value.equals("true");
    }

    static int number(XMLStreamReader xml, String name) {
        var value = attribute(xml, name);
        return value.matches("\\d{1,8}") ? Integer.parseInt(value) : 0;
    }

    /**
     * The words of the element the reader stands at, up to its end: its runs together, without how they are spoken in
     * other scripts.
     */
    static String words(XMLStreamReader xml) throws XMLStreamException {
        var words = new StringBuilder();
        int depth = 1;
        int silent = 0;
        boolean isText = xml.getLocalName().equals("t");
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    depth++;
                    if (xml.getLocalName().equals("rPh")) silent++;
                    isText = xml.getLocalName().equals("t");
                }
                case XMLStreamReader.END_ELEMENT -> {
                    depth--;
                    if (xml.getLocalName().equals("rPh")) silent--;
                    isText = false;
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
                    if (isText && silent == 0) words.append(xml.getText());
                }
                default -> {}
            }
        }
        return unescaped(words.toString());
    }

    /** A sign that XML cannot hold is written as {@code _x000B_}. */
    private static String unescaped(String words) {
        return words.contains("_x") ? new org.apache.poi.xssf.usermodel.XSSFRichTextString(words).getString() : words;
    }
}
