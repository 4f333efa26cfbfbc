package dk.rammevaerk.reporting.answering.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Field;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.reporting.Entry;
import dk.rammevaerk.reporting.ResponseView;
import dk.rammevaerk.reporting.Rounds;
import dk.rammevaerk.reporting.answering.web.AnsweringInputs.Context;
import dk.rammevaerk.reporting.answering.web.AnsweringSectionPage.Asked;
import dk.rammevaerk.reporting.answering.web.AnsweringSectionPage.AskedNow;
import dk.rammevaerk.reporting.answering.web.AnsweringSectionPage.CellNow;
import dk.rammevaerk.reporting.answering.web.AnsweringSectionPage.Input;
import dk.rammevaerk.reporting.answering.web.AnsweringSectionPage.Menu;
import dk.rammevaerk.reporting.answering.web.AnsweringSectionPage.MenuNow;
import dk.rammevaerk.reporting.answering.web.AnsweringSectionPage.Note;
import dk.rammevaerk.reporting.answering.web.AnsweringSectionPage.State;
import dk.rammevaerk.reporting.questionnaires.Act;
import dk.rammevaerk.reporting.questionnaires.Fault;
import dk.rammevaerk.reporting.questionnaires.FaultKind;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page on which one section is answered. */
@Component
class AnsweringSectionPages {
    private final AnsweringInputs inputs;
    private final AnsweringWords words;
    private final Rounds rounds;

    AnsweringSectionPages(AnsweringInputs inputs, AnsweringWords words, Rounds rounds) {
        this.inputs = inputs;
        this.words = words;
        this.rounds = rounds;
    }

    /** @param missing whether what lacks is told of too: when somebody has asked what lacks */
    AnsweringSectionPage page(ResponseView view, int number, boolean missing) {
        return page(view, number, null, errors(view, number, missing), 200);
    }

    /** @param form what could not be saved, and stays in its fields */
    AnsweringSectionPage page(
            ResponseView view, int number, @Nullable SectionForm form, FormErrors errors, int status) {
        var section = AnsweringFinder.section(view, number);
        var context = new Context(view, form, errors);
        var round = view.round();
        var authority = view.invitation();
        return new AnsweringSectionPage(
                view.form().title(),
                round.title(),
                words.trail(view)
                        .then(authority.name(), round.href(authority.authority()))
                        .here(section.title()),
                words.tag(view, rounds.today()),
                words.of("due", authority.name(), DanishFormat.date(authority.due())),
                view.href() + "/" + number,
                round.href(authority.authority()),
                menu(view, number),
                number,
                section.title(),
                Objects.requireNonNullElse(section.note(), ""),
                section.questions().stream()
                        .map(question -> asked(context, question))
                        .toList(),
                view.writable() || form != null,
                errors,
                status);
    }

    /** What a script shows after something was saved. */
    State state(ResponseView view, int number, boolean missing) {
        var errors = errors(view, number, missing);
        var context = new Context(view, null, errors);
        var questions = AnsweringFinder.section(view, number).questions().stream()
                .map(question -> now(asked(context, question)))
                .toList();
        var sections = new ArrayList<MenuNow>();
        sections.add(now(0, words.tag(view, rounds.today())));
        menu(view, number).forEach(one -> sections.add(now(one.number(), one.tag())));
        return new State(questions, sections);
    }

    private static MenuNow now(int number, StateTag tag) {
        return new MenuNow(number, tag.css(), tag.icon().symbol(), tag.text());
    }

    private static AskedNow now(Asked asked) {
        var single = asked.single();
        var table = asked.table();
        var cells = new ArrayList<CellNow>();
        if (single != null) cells.add(now(single));
        if (table != null) table.rows().forEach(row -> row.cells().forEach(one -> cells.add(now(one))));
        var note = asked.note();
        cells.add(new CellNow(
                note.field().name(),
                note.field().id(),
                note.field().value(),
                note.version(),
                note.field().error()));
        return new AskedNow(asked.name(), asked.shown(), asked.unconfirmed(), asked.act(), note.asked(), cells);
    }

    private static CellNow now(Input input) {
        var field = input.field();
        return new CellNow(field.name(), field.id(), field.value(), input.version(), field.error());
    }

    private List<Menu> menu(ResponseView view, int current) {
        var menu = new ArrayList<Menu>();
        for (var section : view.questionnaire().sections()) {
            int number = menu.size() + 1;
            menu.add(new Menu(
                    number,
                    section.title(),
                    view.href() + "/" + number,
                    words.tag(view.checked().standing(section)),
                    number == current));
        }
        return menu;
    }

    private FormErrors errors(ResponseView view, int number, boolean missing) {
        var errors = FormErrors.NONE;
        for (var question : AnsweringFinder.section(view, number).questions()) {
            for (var fault : view.checked().faultsOf(question.name())) {
                boolean told = missing || !fault.isMissing() || fault.kind() == FaultKind.NOTE_MISSING;
                if (told && view.writable()) errors = errors.with(field(fault), words.fault(fault));
            }
        }
        return errors;
    }

    /** Where a fault is told, and mended. */
    static String field(Fault fault) {
        return fault.kind() == FaultKind.NOTE_MISSING
                ? SectionForm.NOTE + fault.cell().question()
                : fault.cell().toString();
    }

    private Asked asked(Context context, Question question) {
        var view = context.view();
        var name = question.name();
        var mark = view.response().mark(name);
        var faults = view.checked().faultsOf(name);
        var act = mark.act();
        return new Asked(
                name,
                question.label(),
                Objects.requireNonNullElse(question.wording().hint(), ""),
                Objects.requireNonNullElse(question.wording().guide(), ""),
                question.required(),
                view.checked().asked().contains(name),
                question.kind() instanceof Kind.Single single ? inputs.single(context, question, single) : null,
                question.kind() instanceof Kind.Table table ? inputs.table(context, question, table) : null,
                faults.stream().anyMatch(fault -> fault.kind() == FaultKind.UNCONFIRMED),
                act != Act.UNCHANGED
                        && view.last().entries().keySet().stream()
                                .anyMatch(cell -> cell.question().equals(name)),
                act == null ? "" : act.name(),
                Objects.requireNonNullElse(mark.returned(), ""),
                note(context, question),
                entries(view, name)
                        .max(Comparator.comparing(Entry::savedAt))
                        .map(entry ->
                                words.of("saved", words.name(entry.savedBy()), DanishFormat.moment(entry.savedAt())))
                        .orElse(""));
    }

    private static Stream<Entry> entries(ResponseView view, String question) {
        return view.response().entries().values().stream()
                .filter(entry -> entry.cell().question().equals(question))
                .filter(entry -> entry.origin() != dk.rammevaerk.reporting.Origin.PREFILLED);
    }

    private Note note(Context context, Question question) {
        var view = context.view();
        var mark = view.response().mark(question.name());
        var typed = context.form() == null ? null : context.form().notes().get(question.name());
        var name = SectionForm.NOTE + question.name();
        boolean asked = !mark.note().isEmpty()
                || (typed != null && !typed.text().isEmpty())
                || view.checked().faultsOf(question.name()).stream()
                        .anyMatch(fault -> fault.kind() == FaultKind.NOTE_MISSING);
        return new Note(
                Field.of(name, words.of("note"), typed == null ? mark.note() : typed.text())
                        .error(context.errors()),
                mark.note(),
                mark.version(),
                view.href() + "/note/" + question.name(),
                asked);
    }
}
