package dk.rammevaerk.documents.table;

import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words of one part of a workbook, text by text; runs of letters that look different are one text. */
final class PartWords {
    private static final XMLInputFactory FACTORY = closedFactory();

    /** Of elements that part one text from the next. */
    private static final Set<String> ENDS = Set.of("si", "is", "p", "c", "v", "f", "text", "pt", "cp");

    /** A longer name is of no run. */
    private static final int LONGEST_OF_A_RUN = 4;

    /** How a run looks, which is no text. */
    private static final Set<String> LOOKS = Set.of("rPr", "rPh", "pPr");

    private static final Set<String> SPOKEN = Set.of(
            "name",
            "title",
            "descr",
            "prompt",
            "error",
            "promptTitle",
            "errorTitle",
            "display",
            "tooltip",
            "displayName",
            "author",
            "comment",
            "caption",
            "codeName",
            "Target",
            "v",
            "location",
            "uniqueName");

    private final Consumer<String> words;
    private final StringBuilder text = new StringBuilder();

    PartWords(Consumer<String> words) {
        this.words = words;
    }

    void read(InputStream part) throws XMLStreamException {
        var xml = FACTORY.createXMLStreamReader(part);
        int hidden = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (LOOKS.contains(xml.getLocalName())) hidden++;
                    if (hidden == 0) attributes(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (hidden == 0 && endsText(xml.getLocalName())) tell();
                    if (LOOKS.contains(xml.getLocalName())) hidden--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                default -> {}
            }
        }
        tell();
    }

    private static boolean endsText(String element) {
        return element.length() > LONGEST_OF_A_RUN || ENDS.contains(element);
    }

    private void attributes(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (SPOKEN.contains(xml.getAttributeLocalName(i))) words.accept(xml.getAttributeValue(i));
        }
    }

    private void tell() {
        if (!text.isEmpty()) words.accept(text.toString());
        text.setLength(0);
    }

    /** Document types and outside entities are refused. */
    private static XMLInputFactory closedFactory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLReporter((message, error, related, place) -> {});
        return factory;
    }
}
