package dk.rammevaerk.reporting.answering.web;

import dk.rammevaerk.pages.Field;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.reporting.AttachedFile;
import dk.rammevaerk.reporting.Entry;
import dk.rammevaerk.reporting.ResponseView;
import dk.rammevaerk.reporting.answering.web.AnsweringSectionPage.Control;
import dk.rammevaerk.reporting.answering.web.AnsweringSectionPage.Head;
import dk.rammevaerk.reporting.answering.web.AnsweringSectionPage.Input;
import dk.rammevaerk.reporting.answering.web.AnsweringSectionPage.Option;
import dk.rammevaerk.reporting.answering.web.AnsweringSectionPage.Row;
import dk.rammevaerk.reporting.answering.web.AnsweringSectionPage.Table;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.Choice;
import dk.rammevaerk.reporting.questionnaires.ChoiceList;
import dk.rammevaerk.reporting.questionnaires.Column;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.Question;
import dk.rammevaerk.reporting.questionnaires.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the fields of a question. */
@Component
class AnsweringInputs {
    /** More are chosen from a list that folds out. */
    private static final int MOST_RADIOS = 6;

    private final AnsweringWords words;

    AnsweringInputs(AnsweringWords words) {
        this.words = words;
    }

    /** @param form what somebody typed and could not save; null shows what stands */
    record Context(ResponseView view, @Nullable SectionForm form, FormErrors errors) {}

    Input single(Context context, Question question, Kind.Single kind) {
        return input(context, Cell.of(question.name()), kind, question.label(), question.required());
    }

    Table table(Context context, Question question, Kind.Table table) {
        var heads = table.columns().stream()
                .map(column -> new Head(
                        column.label(), column.kind().measured(), column.kind().isNumeric(), column.required()))
                .toList();
        var fixed = table.rows();
        var rows = fixed != null
                ? fixed.choices().stream()
                        .map(choice -> row(context, question, table, choice.name(), choice.label(), false))
                        .toList()
                : freeRows(context, question, table);
        return new Table(heads, rows, fixed == null);
    }

    /** Those in which something stands, and one more. */
    private List<Row> freeRows(Context context, Question question, Kind.Table table) {
        var used = new ArrayList<>(context.view().response().answers().rows(question.name()));
        if (context.form() != null) {
            context.form().cells().forEach((cell, typed) -> {
                if (cell.question().equals(question.name()) && !typed.text().isEmpty() && !used.contains(cell.row()))
                    used.add(cell.row());
            });
        }
        used.sort(Comparator.comparingInt(Integer::parseInt));
        var rows = new ArrayList<Row>();
        for (var number : used) {
            rows.add(row(context, question, table, number, words.of("row", rows.size() + 1), true));
        }
        int next = used.isEmpty() ? 1 : Integer.parseInt(used.getLast()) + 1;
        if (context.view().writable() && next <= Cell.MOST_FREE_ROWS) {
            rows.add(row(context, question, table, String.valueOf(next), words.of("row.new", rows.size() + 1), false));
        }
        return rows;
    }

    private Row row(
            Context context, Question question, Kind.Table table, String name, String label, boolean removable) {
        return new Row(
                label,
                table.columns().stream()
                        .map(column -> cell(context, question, column, name, label))
                        .toList(),
                removable ? question.name() + "." + name : "");
    }

    private Input cell(Context context, Question question, Column column, String row, String rowLabel) {
        return input(
                context,
                new Cell(question.name(), row, column.name()),
                column.kind(),
                rowLabel + ", " + column.label(),
                column.required());
    }

    private Input input(Context context, Cell cell, Kind.Single kind, String label, boolean required) {
        var view = context.view();
        var entry = view.response().entry(cell);
        var stands = entry.map(Entry::text).orElse("");
        var typed = context.form() == null ? null : context.form().cells().get(cell);
        var text = typed == null || !typed.isTouched() ? stands : typed.text();
        boolean conflict = typed != null
                && typed.isTouched()
                && entry.filter(one -> one.version() != typed.version()).isPresent()
                && !Reading.of(kind, typed.text()).text().equals(stands);
        var name = cell.toString();
        var field = Field.of(name, label, text).error(context.errors());
        var control = control(kind, text, !cell.isAlone());
        return new Input(
                control,
                required ? field : field.whenWanted(),
                kind.measured(),
                kind instanceof Kind.Numeric numeric ? numeric.decimals() > 0 ? "decimal" : "numeric" : "",
                options(kind, text),
                named(kind),
                entry.map(Entry::version).orElse(0),
                stands,
                view.href() + "/celle/" + name,
                conflict ? stands : "",
                conflict ? told(entry.orElseThrow(), kind) : "",
                view.last()
                        .entry(cell)
                        .map(last -> words.of("last", words.shown(kind, last)))
                        .orElse(""),
                words.shown(kind, stands),
                AttachedFile.of(stands).isPresent() ? view.href() + "/fil/" + name : "");
    }

    private String told(Entry entry, Kind.Single kind) {
        var shown = words.shown(kind, entry.text());
        return words.of(
                "conflict",
                words.name(entry.savedBy()),
                AnsweringWords.clock(entry.savedAt()),
                shown.isEmpty() ? words.of("conflict.nothing") : shown);
    }

    private static Control control(Kind.Single kind, String text, boolean inTable) {
        return switch (kind) {
            case Kind.Numeric _ -> Control.LINE;
            // what is no day would vanish from a field for days
            case Kind.Day day -> text.isEmpty() || Reading.of(day, text).fault() == null ? Control.DAY : Control.LINE;
            case Kind.YesNo _ -> inTable ? Control.SELECT : Control.RADIOS;
            case Kind.OneOf one ->
                inTable || one.list().choices().size() > MOST_RADIOS ? Control.SELECT : Control.RADIOS;
            case Kind.SeveralOf _ -> Control.CHECKS;
            case Kind.Text words -> words.paragraphs() ? Control.PARAGRAPHS : Control.LINE;
            case Kind.Attachment _ -> Control.FILE;
        };
    }

    private static List<Option> options(Kind.Single kind, String text) {
        var chosen = Arrays.asList(text.split(" "));
        return kind.choices().map(ChoiceList::choices).orElse(List.of()).stream()
                .map(choice -> new Option(choice.name(), choice.label(), chosen.contains(choice.name())))
                .toList();
    }

    /** {@code [{"ja":"Ja"}]} without the brackets: names are letters, digits and underscore; labels are escaped. */
    private static String named(Kind.Single kind) {
        return kind.choices()
                .map(list ->
                        list.choices().stream().map(AnsweringInputs::json).collect(Collectors.joining(",", "{", "}")))
                .orElse("");
    }

    private static String json(Choice choice) {
        var label = choice.label().replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ");
        return "\"" + choice.name() + "\":\"" + label + "\"";
    }
}
