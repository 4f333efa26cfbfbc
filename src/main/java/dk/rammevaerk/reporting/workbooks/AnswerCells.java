package dk.rammevaerk.reporting.workbooks;

import dk.rammevaerk.reporting.questionnaires.Act;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.Choice;
import dk.rammevaerk.reporting.questionnaires.ChoiceList;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.Reading;
import dk.rammevaerk.reporting.questionnaires.Value;
import dk.rammevaerk.reporting.workbooks.WorkbookKey.What;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The cells to answer in: what stands there, what may be typed, and the help that pops up. */
final class AnswerCells {
    static final String MARK = "x";

    private static final String LARGEST = "999999999999999";
    private static final LocalDate EARLIEST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST_DAY = LocalDate.of(2100, 12, 31);
    private static final int PARAGRAPHS_POINTS = 75;
    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_ADVICE = 255;

    private final AnswerBook book;
    private final ChoiceSheet lists;

    AnswerCells(AnswerBook book, ChoiceSheet lists) {
        this.book = book;
        this.lists = lists;
    }

    ChoiceSheet lists() {
        return lists;
    }

    /** One answer with what stands on the web; its rule is set apart, for a whole range at once. */
    void put(Row row, int column, Cell cell, Kind.Single kind) {
        var entry = book.answers().entry(cell).orElse("");
        boolean prefilled = book.isPrefilled(cell);
        var written = book.styles().put(row, column, "", book.styles().answer(format(kind), prefilled));
        fill(written, kind, entry);
        if (kind instanceof Kind.Text(var paragraphs) && paragraphs) row.setHeightInPoints(PARAGRAPHS_POINTS);
        book.point(written, What.ANSWER, cell.toString(), "", entry, prefilled);
    }

    /** The mark for one of several choices. */
    void putMark(Row row, int column, Cell cell, Kind.SeveralOf kind, Choice choice) {
        var entry = book.answers().entry(cell).orElse("");
        boolean prefilled = book.isPrefilled(cell);
        var words = isChosen(kind, entry, choice) ? MARK : "";
        var written = book.styles().put(row, column, words, book.styles().answer(BookStyles.TEXT, prefilled));
        book.point(written, What.ANSWER, cell.toString(), choice.name(), entry, prefilled);
    }

    void putAct(Row row, int column, String question) {
        var act = book.answers().acts().get(question);
        var acts = new WorkbookActs(book.messages());
        var cell = book.styles().put(row, column, act == null ? "" : acts.of(act), free());
        book.point(cell, What.ACT, question, "", act == null ? "" : act.name(), false);
        boolean known = book.last().entries().keySet().stream()
                .anyMatch(one -> one.question().equals(question));
        var words = new ArrayList<String>();
        if (known) words.add(acts.of(Act.UNCHANGED));
        words.add(acts.of(Act.NOT_RELEVANT));
        choose(cell.getSheet(), one(row, column), words, book.word("act"), book.word(known ? "act.both" : "act.one"));
    }

    void putNote(Row row, int column, String question) {
        var note = book.answers().notes().getOrDefault(question, "");
        var cell = book.styles().put(row, column, note, free());
        book.point(cell, What.NOTE, question, "", note, false);
    }

    static boolean isChosen(Kind.SeveralOf kind, String entry, Choice choice) {
        return Reading.of(kind, entry).value() instanceof Value.Chosen(var names) && names.contains(choice.name());
    }

    /** An answer in words, as a person reads it. */
    static String shown(Kind.Single kind, String entry) {
        var value = Reading.of(kind, entry).value();
        if (value == null) return entry;
        return switch (value) {
            case Value.Numeric number -> Reading.write(number.number());
            case Value.Day day -> DAY.format(day.date());
            case Value.Words words ->
                kind.choices().map(list -> list.label(words.text())).orElse(words.text());
            case Value.Chosen chosen ->
                kind.choices().map(list -> labels(list, chosen)).orElse(entry);
            case Value.Truth _ -> entry;
        };
    }

    private static final java.time.format.DateTimeFormatter DAY =
            java.time.format.DateTimeFormatter.ofPattern("dd-MM-uuuu", java.util.Locale.ROOT);

    private static String labels(ChoiceList list, Value.Chosen chosen) {
        return list.choices().stream()
                .filter(one -> chosen.names().contains(one.name()))
                .map(Choice::label)
                .collect(Collectors.joining("; "));
    }

    private static void fill(XSSFCell cell, Kind.Single kind, String entry) {
        var value = Reading.of(kind, entry).value();
        if (value instanceof Value.Numeric(var number)) cell.setCellValue(number.doubleValue());
        else if (value instanceof Value.Day(var date)) cell.setCellValue(date);
        else if (value instanceof Value.Chosen && hasParted(kind)) set(cell, entry);
        else set(cell, shown(kind, entry));
    }

    /** Labels with the sign between labels in them cannot be told apart again. */
    private static boolean hasParted(Kind.Single kind) {
        return kind.choices()
                .filter(list ->
                        list.choices().stream().anyMatch(one -> one.label().contains(";")))
                .isPresent();
    }

    private static void set(XSSFCell cell, String words) {
        if (!words.isEmpty()) cell.setCellValue(dk.rammevaerk.documents.sheet.WorkbookText.of(words));
    }

    private org.apache.poi.ss.usermodel.CellStyle free() {
        return book.styles().answer(BookStyles.TEXT, false);
    }

    private static String format(Kind.Single kind) {
        return switch (kind) {
            case Kind.Numeric numeric -> numeric.decimals() == 0 ? "#,##0" : "#,##0." + "0".repeat(numeric.decimals());
            case Kind.Day _ -> "dd-mm-yyyy";
            default -> BookStyles.TEXT;
        };
    }

    static CellRangeAddressList one(Row row, int column) {
        return new CellRangeAddressList(row.getRowNum(), row.getRowNum(), column, column);
    }

    /** What may be typed in a range, and what pops up there. */
    void rule(XSSFSheet sheet, CellRangeAddressList range, Kind.Single kind, String label) {
        switch (kind) {
            case Kind.Numeric numeric -> {
                boolean whole = numeric.decimals() == 0;
                var key = whole ? "rule.whole" : "rule.decimal";
                var helper = new XSSFDataValidationHelper(sheet);
                var numbers = helper.createNumericConstraint(
                        whole ? ValidationType.INTEGER : ValidationType.DECIMAL,
                        OperatorType.BETWEEN,
                        "-" + LARGEST,
                        LARGEST);
                add(sheet, range, numbers, label, book.word(key, numeric.decimals(), numeric.measured()));
            }
            case Kind.Day _ -> {
                var days = new XSSFDataValidationHelper(sheet)
                        .createDateConstraint(OperatorType.BETWEEN, serial(EARLIEST_DAY), serial(LATEST_DAY), null);
                add(sheet, range, days, label, book.word("rule.date"));
            }
            case Kind.YesNo _, Kind.OneOf _ ->
                choose(
                        sheet,
                        range,
                        kind.choices().orElseThrow().choices().stream()
                                .map(Choice::label)
                                .toList(),
                        label,
                        book.word("rule.choose"));
            case Kind.SeveralOf several ->
                advise(
                        sheet,
                        range,
                        label,
                        book.word(
                                "rule.several",
                                several.list().choices().stream()
                                        .map(Choice::label)
                                        .collect(Collectors.joining("; "))));
            case Kind.Text _, Kind.Attachment _ -> {}
        }
    }

    void mark(XSSFSheet sheet, CellRangeAddressList range, String label) {
        choose(sheet, range, List.of(MARK), label, book.word("rule.mark"));
    }

    private static String serial(LocalDate day) {
        return String.valueOf((int) DateUtil.getExcelDate(day));
    }

    private void choose(XSSFSheet sheet, CellRangeAddressList range, List<String> words, String label, String advice) {
        var list = new XSSFDataValidationHelper(sheet).createFormulaListConstraint(lists.range(words));
        add(sheet, range, list, label, advice);
    }

    private void add(
            XSSFSheet sheet,
            CellRangeAddressList range,
            DataValidationConstraint constraint,
            String label,
            String advice) {
        var rule = new XSSFDataValidationHelper(sheet).createValidation(constraint, range);
        // the library turns it round: this shows the arrow
        rule.setSuppressDropDownArrow(true);
        rule.setEmptyCellAllowed(true);
        rule.setShowErrorBox(true);
        rule.createErrorBox(book.word("rule.wrong"), cut(advice, LONGEST_ADVICE));
        rule.setShowPromptBox(true);
        rule.createPromptBox(cut(label, LONGEST_TITLE), cut(advice, LONGEST_ADVICE));
        sheet.addValidationData(rule);
    }

    /** Help alone; anything may be typed. */
    private void advise(XSSFSheet sheet, CellRangeAddressList range, String label, String advice) {
        var any = new XSSFDataValidationHelper(sheet).createCustomConstraint("TRUE");
        add(sheet, range, any, label, advice);
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest - 1) + "\u2026";
    }
}
