package dk.rammevaerk.documents.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** How a workbook shows the numbers of each style: as numbers, in percent or as dates. */
record WorkbookStyles(List<WorkbookCell.Kind> kinds) {
    /** What a format says in quotes, brackets and after a backslash is no sign of it. */
    private static final Pattern SPOKEN = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    static WorkbookStyles read(byte @Nullable [] part) throws XMLStreamException {
        var kinds = new ArrayList<WorkbookCell.Kind>();
        if (part == null) return new WorkbookStyles(kinds);
        var formats = new HashMap<Integer, String>();
        boolean inCells = false;
        var xml = SheetXml.open(part);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("cellXfs")) inCells = false;
            if (event != XMLStreamReader.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "numFmt" -> formats.put(SheetXml.number(xml, "numFmtId"), SheetXml.attribute(xml, "formatCode"));
                case "cellXfs" -> inCells = true;
                case "xf" -> {
                    int format = SheetXml.number(xml, "numFmtId");
                    if (inCells) kinds.add(kind(format, formats.get(format)));
                }
                default -> {}
            }
        }
        return new WorkbookStyles(kinds);
    }

    private static WorkbookCell.Kind kind(int id, @Nullable String own) {
        var written = own == null ? BuiltinFormats.getBuiltinFormat(id) : own;
        var format = written == null ? "General" : written;
        if (DateUtil.isADateFormat(id, format)) return WorkbookCell.Kind.DATE;
        return SPOKEN.matcher(format).replaceAll("").contains("%")
                ? WorkbookCell.Kind.PERCENTAGE
                : WorkbookCell.Kind.NUMBER;
    }

    WorkbookCell.Kind kind(int style) {
        return style < kinds.size() ? kinds.get(style) : WorkbookCell.Kind.NUMBER;
    }
}
