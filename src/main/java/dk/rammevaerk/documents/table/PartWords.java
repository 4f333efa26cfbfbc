package dk.rammevaerk.documents.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import dk.rammevaerk.documents.sheet.UnreadableWorkbook;
import dk.rammevaerk.documents.sheet.UnreadableWorkbook.Reason;
import dk.rammevaerk.documents.xml.ClosedXml;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The words of one part of a workbook, text by text; runs of letters that look different are one text. */
final class PartWords {
    /** Letters of one text. A spreadsheet program keeps 32,767 in a cell. */
    static final int LONGEST = 1 << 20;

    /** That of the library that reads the rows. */
    private static final XMLInputFactory FACTORY = ClosedXml.closed(new InputFactoryImpl());

    /** Of elements that part one text from the next. */
    private static final Set<String> ENDS = Set.of("si", "is", "p", "c", "v", "f", "text", "pt", "cp");

    /** A longer name is of no run. */
    private static final int LONGEST_OF_A_RUN = 4;

    /** How a run looks or is spoken, which is no part of the text. */
    private static final Set<String> LOOKS = Set.of("rPr", "rPh", "pPr");

    private static final int LENGTH_OF_A_LOOK = 3;

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

    /** Is told of each text. */
    @FunctionalInterface
    interface Found {
        /** @param element the text stands in */
        void text(String words, String element);
    }

    private final Found found;
    private final @Nullable SheetRows rows;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder spoken = new StringBuilder();

    PartWords(Found found) {
        this(found, null);
    }

    /** @param rows get what stands in the cells of a sheet */
    PartWords(Found found, @Nullable SheetRows rows) {
        this.found = found;
        this.rows = rows;
    }

    /** @throws UnreadableWorkbook when a text is too long, or a sheet too wide */
    void read(InputStream part) throws XMLStreamException {
        var xml = FACTORY.createXMLStreamReader(part);
        int hidden = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var element = xml.getLocalName();
                    if (isLook(element)) hidden++;
                    if (rows == null || !rows.begin(xml, element)) attributes(xml, element);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    var element = xml.getLocalName();
                    if (isLook(element) && --hidden == 0) tell(spoken, element);
                    if (hidden == 0 && endsText(element)) tell(text, element);
                    if (rows != null) rows.end(element);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> add(xml, hidden == 0 ? text : spoken);
                default -> {}
            }
        }
        tell(text, "");
    }

    private static void add(XMLStreamReader xml, StringBuilder to) {
        to.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        if (to.length() > LONGEST) throw new UnreadableWorkbook(Reason.TOO_LARGE);
    }

    private static boolean isLook(String element) {
        return element.length() == LENGTH_OF_A_LOOK && LOOKS.contains(element);
    }

    private static boolean endsText(String element) {
        return element.length() > LONGEST_OF_A_RUN || ENDS.contains(element);
    }

    private void attributes(XMLStreamReader xml, String element) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (SPOKEN.contains(xml.getAttributeLocalName(i))) found.text(xml.getAttributeValue(i), element);
        }
    }

    private void tell(StringBuilder words, String element) {
        if (words.isEmpty()) return;
        if (rows != null && rows.isInCell()) rows.text(words, element);
        else found.text(words.toString(), element);
        words.setLength(0);
    }
}
