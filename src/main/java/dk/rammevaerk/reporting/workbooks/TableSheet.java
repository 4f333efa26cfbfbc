package dk.rammevaerk.reporting.workbooks;

import dk.rammevaerk.reporting.questionnaires.Answers;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.Choice;
import dk.rammevaerk.reporting.questionnaires.Column;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.Question;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet of a table question: a grid of its rows and columns, with last time's answers to the right. */
final class TableSheet {
    /** Free rows there is room for; more than these are for the web. */
    static final int FREE_ROWS = 50;

    private static final int HEAD = 2;
    private static final int DEMANDS = 3;
    private static final int FIRST = 4;
    private static final int FIXED_WIDTH = 40;
    private static final int NUMBER_WIDTH = 8;
    private static final int ANSWER_WIDTH = 24;

    private final AnswerBook book;
    private final AnswerCells cells;
    private final BookStyles styles;
    private final Question question;
    private final Kind.Table table;
    private final Help help;

    TableSheet(AnswerBook book, AnswerCells cells, Question question, Kind.Table table) {
        this.book = book;
        this.cells = cells;
        this.question = question;
        this.table = table;
        styles = book.styles();
        help = new Help(book);
    }

    /** @return the name of the sheet */
    String write() {
        var sheet = book.sheet(question.label());
        var rows = rows();
        book.label(styles.put(sheet.createRow(0), 0, question.label(), styles.title()), "");
        var advice = Stream.of(help.of(question), table.hasFixedRows() ? "" : book.word("table.rows", FREE_ROWS))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
        head(sheet);
        if (!advice.isEmpty()) {
            var row = sheet.createRow(1);
            styles.put(row, 0, advice, styles.wrapped());
            Books.spread(sheet, row, Math.max(1, table.columns().size()));
        }
        for (int i = 0; i < rows.size(); i++) row(sheet, FIRST + i, rows.get(i));
        int last = FIRST + rows.size() - 1;
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            cells.rule(sheet, new CellRangeAddressList(FIRST, last, i + 1, i + 1), column.kind(), column.label());
        }
        sheet.createFreezePane(1, FIRST);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD, DEMANDS, -1, -1));
        Books.fitRows(sheet);
        return sheet.getSheetName();
    }

    /** Fixed rows, or numbers: as many as there is room for, and those that are used already. */
    private List<Choice> rows() {
        var fixed = table.rows();
        if (fixed != null) return fixed.choices();
        int used = Stream.of(book.answers(), book.last())
                .map(answers -> answers.rows(question.name()))
                .flatMap(java.util.Collection::stream)
                .filter(row -> row.matches("[1-9]\\d{0,2}"))
                .mapToInt(Integer::parseInt)
                .filter(row -> row <= Cell.MOST_FREE_ROWS)
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, Math.max(FREE_ROWS, used))
                .mapToObj(number -> new Choice(String.valueOf(number), String.valueOf(number)))
                .toList();
    }

    private boolean hasLast() {
        return !book.last().rows(question.name()).isEmpty();
    }

    private void head(XSSFSheet sheet) {
        var head = sheet.createRow(HEAD);
        var demands = sheet.createRow(DEMANDS);
        sheet.setColumnWidth(0, (table.hasFixedRows() ? FIXED_WIDTH : NUMBER_WIDTH) * 256);
        styles.put(head, 0, book.word(table.hasFixedRows() ? "head.row" : "head.number"), styles.heading());
        int width = table.columns().size();
        for (int i = 0; i < width; i++) {
            var column = table.columns().get(i);
            sheet.setColumnWidth(i + 1, ANSWER_WIDTH * 256);
            book.label(styles.put(head, i + 1, column.label(), styles.heading()), "");
            styles.put(demands, i + 1, demand(column), styles.quiet());
            if (!hasLast()) continue;
            sheet.setColumnWidth(i + 1 + width, ANSWER_WIDTH * 256);
            styles.put(head, i + 1 + width, book.word("head.lastof", column.label()), styles.heading());
        }
    }

    private String demand(Column column) {
        return Stream.of(
                        column.kind().measured(),
                        column.required() ? book.word("required") : "",
                        column.kind() instanceof Kind.Attachment ? book.word("answer.file") : "",
                        help.of(column))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private void row(XSSFSheet sheet, int number, Choice choice) {
        var row = sheet.createRow(number);
        book.label(styles.put(row, 0, choice.label(), styles.bold()), "");
        int width = table.columns().size();
        for (int i = 0; i < width; i++) {
            var column = table.columns().get(i);
            var cell = new Cell(question.name(), choice.name(), column.name());
            if (!(column.kind() instanceof Kind.Attachment)) cells.put(row, i + 1, cell, column.kind());
            if (hasLast()) styles.put(row, i + 1 + width, lastAt(cell, column, book.last()), styles.quiet());
        }
    }

    private static String lastAt(Cell cell, Column column, Answers last) {
        return last.entry(cell)
                .map(text -> AnswerCells.shown(column.kind(), text))
                .orElse("");
    }
}
