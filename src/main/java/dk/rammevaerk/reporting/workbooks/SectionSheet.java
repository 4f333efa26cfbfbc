package dk.rammevaerk.reporting.workbooks;

import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.Question;
import dk.rammevaerk.reporting.questionnaires.Section;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet of a section: one row for each question that is answered in one cell, and a way to the sheet of each table. */
final class SectionSheet {
    private static final int LABEL = 0;
    private static final int DEMAND = 1;
    private static final int ANSWER = 2;
    private static final int UNIT = 3;
    private static final int LAST = 4;
    private static final int ACT = 5;
    private static final int NOTE = 6;
    private static final int HELP = 7;

    private static final List<String> HEADINGS =
            List.of("question", "demand", "answer", "unit", "last", "act", "note", "help");
    private static final int[] WIDTHS = {42, 15, 28, 10, 18, 15, 26, 40};
    private static final int HEAD = 2;

    private final AnswerBook book;
    private final AnswerCells cells;
    private final BookStyles styles;
    private final Help help;
    private final XSSFSheet sheet;
    private int next = HEAD + 1;

    SectionSheet(AnswerBook book, AnswerCells cells, Section section) {
        this.book = book;
        this.cells = cells;
        styles = book.styles();
        help = new Help(book);
        sheet = book.sheet(section.title());
        for (int i = 0; i < WIDTHS.length; i++) sheet.setColumnWidth(i, WIDTHS[i] * 256);
        styles.put(sheet.createRow(0), LABEL, section.title(), styles.title());
        introduce(Stream.of(section.note(), help.shownWhen(section.shownWhen()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n")));
        var head = sheet.createRow(HEAD);
        for (int i = 0; i < HEADINGS.size(); i++) {
            styles.put(head, i, book.word("head." + HEADINGS.get(i)), styles.heading());
        }
        sheet.createFreezePane(1, HEAD + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
    }

    private void introduce(String note) {
        var row = sheet.createRow(1);
        if (note.isEmpty()) return;
        styles.put(row, LABEL, note, styles.wrapped());
        Books.spread(sheet, row, NOTE);
    }

    /** To be called when its last question is there. */
    void finish() {
        Books.fitRows(sheet);
    }

    void write(Question question) {
        var row = begin(question);
        var cell = Cell.of(question.name());
        switch (question.kind()) {
            case Kind.SeveralOf several -> {
                styles.put(row, ANSWER, book.word("answer.several"), styles.quiet());
                several(question, several);
            }
            case Kind.Attachment _ -> styles.put(row, ANSWER, book.word("answer.file"), styles.quiet());
            case Kind.Single single -> {
                cells.put(row, ANSWER, cell, single);
                cells.rule(sheet, AnswerCells.one(row, ANSWER), single, question.label());
                styles.put(row, UNIT, single.measured(), styles.wrapped());
                styles.put(
                        row,
                        LAST,
                        book.last()
                                .entry(cell)
                                .map(last -> AnswerCells.shown(single, last))
                                .orElse(""),
                        styles.quiet());
            }
            case Kind.Table _ -> throw new IllegalArgumentException(question.name());
        }
    }

    private void several(Question question, Kind.SeveralOf kind) {
        var cell = Cell.of(question.name());
        var last = book.last().entry(cell).orElse("");
        for (var choice : kind.list().choices()) {
            var row = sheet.createRow(next++);
            book.label(styles.put(row, LABEL, choice.label(), styles.choice()), "");
            cells.putMark(row, ANSWER, cell, kind, choice);
            cells.mark(sheet, AnswerCells.one(row, ANSWER), choice.label());
            if (AnswerCells.isChosen(kind, last, choice)) styles.put(row, LAST, AnswerCells.MARK, styles.quiet());
        }
    }

    void writeTable(Question question, String tableSheet) {
        var row = begin(question);
        var cell = styles.put(row, ANSWER, book.word("answer.table", tableSheet), styles.link());
        var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'%s'!A1".formatted(tableSheet.replace("'", "''")));
        cell.setHyperlink(link);
    }

    private XSSFRow begin(Question question) {
        var row = sheet.createRow(next++);
        book.label(styles.put(row, LABEL, question.label(), styles.bold()), question.name());
        styles.put(row, DEMAND, question.required() ? book.word("required") : "", styles.wrapped());
        cells.putAct(row, ACT, question.name());
        cells.putNote(row, NOTE, question.name());
        styles.put(row, HELP, help.of(question), styles.quiet());
        return row;
    }
}
