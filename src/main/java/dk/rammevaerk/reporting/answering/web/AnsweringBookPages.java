package dk.rammevaerk.reporting.answering.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.reporting.ResponseView;
import dk.rammevaerk.reporting.answering.web.AnsweringBookPage.Change;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.Column;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.Question;
import dk.rammevaerk.reporting.web.WorkbookFaultWords;
import dk.rammevaerk.reporting.workbooks.AnswerDifference;
import dk.rammevaerk.reporting.workbooks.AnswerDifference.By;
import dk.rammevaerk.reporting.workbooks.Place;
import dk.rammevaerk.reporting.workbooks.WorkbookReading;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the page of a response's workbook. */
@Component
class AnsweringBookPages {
    private final AnsweringWords words;
    private final WorkbookFaultWords faults;
    private final Messages messages;

    AnsweringBookPages(AnsweringWords words, WorkbookFaultWords faults, Messages messages) {
        this.words = words;
        this.faults = faults;
        this.messages = messages;
    }

    AnsweringBookPage empty(ResponseView view, FormErrors errors) {
        return page(view, "", List.of(), "", "", List.of(), "", errors);
    }

    AnsweringBookPage read(ResponseView view, String fileName, WorkbookReading reading) {
        if (reading.isRefused()) {
            var told = reading.faults().stream().map(faults::of).toList();
            return page(view, words.of("book.refused", fileName), told, "", "", List.of(), "", FormErrors.NONE);
        }
        var difference = AnsweringBooks.difference(view, reading);
        var changes = AnsweringBooks.changes(view, difference);
        int missing = reading.missing().size();
        int kept = difference.by(By.WEB).size();
        return page(
                view,
                words.of(changes.isEmpty() ? "book.nothing" : "book.read", fileName, changes.size()),
                reading.wrong().stream().map(faults::of).toList(),
                missing == 0 ? "" : words.of("book.missing", missing),
                kept == 0 ? "" : words.of("book.kept", kept),
                difference.changes().stream()
                        .filter(change -> change.by() != By.WEB)
                        .map(change -> change(view, change))
                        .toList(),
                AnsweringBooks.pack(changes),
                FormErrors.NONE);
    }

    private AnsweringBookPage page(
            ResponseView view,
            String said,
            List<String> told,
            String missing,
            String kept,
            List<Change> changes,
            String packed,
            FormErrors errors) {
        var authority = view.invitation();
        var overview = view.round().href(authority.authority());
        return new AnsweringBookPage(
                authority.name(),
                view.form().title(),
                words.trail(view).then(authority.name(), overview).here(words.of("book")),
                view.href() + "/excel",
                overview,
                view.writable(),
                said,
                told,
                missing,
                kept,
                changes,
                packed,
                errors);
    }

    private Change change(ResponseView view, AnswerDifference.Change change) {
        var place = change.place();
        return new Change(
                label(view, place),
                shown(view, place, change.web()),
                shown(view, place, change.workbook()),
                change.by() == By.BOTH ? AnsweringBookController.CHOICE + place : "");
    }

    private String shown(ResponseView view, Place place, String text) {
        if (text.isEmpty()) return words.of("conflict.nothing");
        return switch (place.part()) {
            case ACT -> messages.of("reporting.act." + text);
            case NOTE -> text;
            case ANSWER ->
                view.questionnaire()
                        .kindOf(place.cell())
                        .map(kind -> words.shown(kind, text))
                        .orElse(text);
        };
    }

    private String label(ResponseView view, Place place) {
        var question = view.questionnaire().question(place.cell().question());
        var label = question.map(Question::label).orElse("");
        return switch (place.part()) {
            case ANSWER -> question.map(one -> label(one, place.cell())).orElse("");
            case ACT -> words.of("book.act", label);
            case NOTE -> words.of("book.note", label);
        };
    }

    private String label(Question question, Cell cell) {
        if (!(question.kind() instanceof Kind.Table table)) return question.label();
        var fixed = table.rows();
        return String.join(
                ", ",
                question.label(),
                fixed == null ? words.of("row", cell.row()) : fixed.label(cell.row()),
                table.column(cell.column()).map(Column::label).orElse(""));
    }
}
