package dk.rammevaerk.reporting.answering.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.kernel.RefusesCpr;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.reporting.AnswerChanges;
import dk.rammevaerk.reporting.AnswerChanges.NoteText;
import dk.rammevaerk.reporting.AnswerChanges.Said;
import dk.rammevaerk.reporting.Answering;
import dk.rammevaerk.reporting.CellText;
import dk.rammevaerk.reporting.Origin;
import dk.rammevaerk.reporting.ResponseView;
import dk.rammevaerk.reporting.RoundChangedMeanwhile;
import dk.rammevaerk.reporting.RoundRefused;
import dk.rammevaerk.reporting.answering.web.AnsweringSectionPage.State;
import dk.rammevaerk.reporting.questionnaires.Act;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.Checked.Standing;
import dk.rammevaerk.reporting.questionnaires.Fault;
import dk.rammevaerk.reporting.questionnaires.FaultKind;
import dk.rammevaerk.reporting.questionnaires.Question;
import dk.rammevaerk.reporting.questionnaires.Section;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** One section of a response: shown, and saved whole by those whose browser does not save field by field. */
@Controller
@RequestMapping("/indberetning/{slug}/{authority:[0-9]+}/{form:[0-9]{1,2}}")
@OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER})
class AnsweringSectionController {
    /** Asks for what lacks, too. */
    private static final String MISSING = "mangler";

    private final AnsweringFinder finder;
    private final Answering answering;
    private final AnsweringSectionPages pages;
    private final AnsweringWords words;

    AnsweringSectionController(
            AnsweringFinder finder, Answering answering, AnsweringSectionPages pages, AnsweringWords words) {
        this.finder = finder;
        this.answering = answering;
        this.pages = pages;
        this.words = words;
    }

    /** Leads to where one goes on: the first section that is not done. */
    @GetMapping
    String goOn(@PathVariable String slug, @PathVariable String authority, @PathVariable int form) {
        var view = finder.response(slug, authority, form);
        var sections = view.questionnaire().sections();
        int number = 1;
        for (int i = sections.size(); i > 0; i--) {
            var standing = view.checked().standing(sections.get(i - 1));
            if (standing != Standing.DONE && standing != Standing.NOT_ASKED) number = i;
        }
        return "redirect:" + view.href() + "/" + number;
    }

    @GetMapping("/{section:[0-9]{1,3}}")
    AnsweringSectionPage show(
            @PathVariable String slug,
            @PathVariable String authority,
            @PathVariable int form,
            @PathVariable int section,
            @RequestParam(defaultValue = "") String vis) {
        return pages.page(finder.response(slug, authority, form), section, vis.equals(MISSING));
    }

    @GetMapping("/{section:[0-9]{1,3}}/tilstand")
    @ResponseBody
    State state(
            @PathVariable String slug,
            @PathVariable String authority,
            @PathVariable int form,
            @PathVariable int section,
            @RequestParam(defaultValue = "") String vis) {
        return pages.state(finder.response(slug, authority, form), section, vis.equals(MISSING));
    }

    /** A button of the form: what it does, and to what. */
    private record Pressed(String what, String target) {
        static Pressed of(String handling) {
            int colon = handling.indexOf(':');
            return colon < 0
                    ? new Pressed(handling, "")
                    : new Pressed(handling.substring(0, colon), handling.substring(colon + 1));
        }
    }

    @PostMapping("/{section:[0-9]{1,3}}")
    @RefusesCpr
    Object save(
            HttpServletRequest request,
            @PathVariable String slug,
            @PathVariable String authority,
            @PathVariable int form,
            @PathVariable int section,
            @RequestParam(defaultValue = "") String handling) {
        var view = finder.response(slug, authority, form);
        var asked = AnsweringFinder.section(view, section);
        var pressed = Pressed.of(handling);
        var sent = SectionForm.of(view.questionnaire(), asked, request.getParameterMap());
        var typed = pressed.what().equals("deres")
                ? sent.without(cell -> cell.toString().equals(pressed.target()))
                : sent;
        var errors = errors(view, typed);
        if (!errors.isEmpty()) return pages.page(view, section, typed, errors, 422);
        try {
            answering.take(view.round().id(), authority, form, changes(view, typed, pressed));
        } catch (RoundChangedMeanwhile meanwhile) {
            var now = finder.response(slug, authority, form);
            return pages.page(now, section, typed, conflicts(now, typed), 422);
        } catch (RoundRefused refused) {
            return pages.page(view, section, typed, FormErrors.NONE.with("", words.refusal(refused)), 422);
        }
        var now = finder.response(slug, authority, form);
        return "redirect:" + fresh(view, now, asked).orElseGet(() -> next(now, section, asked, pressed));
    }

    private FormErrors errors(ResponseView view, SectionForm typed) {
        var errors = FormErrors.NONE;
        for (var cell : typed.numbers(view.questionnaire())) {
            errors = errors.with(cell.toString(), words.fault(Fault.at(cell, FaultKind.CPR)));
        }
        for (var question : typed.numbersInNotes()) {
            errors = errors.with(SectionForm.NOTE + question, words.of("cpr"));
        }
        return errors.isEmpty() && !typed.conflicts(view).isEmpty() ? conflicts(view, typed) : errors;
    }

    private FormErrors conflicts(ResponseView view, SectionForm typed) {
        var errors = FormErrors.NONE;
        for (var cell : typed.conflicts(view)) errors = errors.with(cell.toString(), words.of("conflict.choose"));
        return errors.isEmpty() ? FormErrors.NONE.with("", words.of("meanwhile")) : errors;
    }

    private static AnswerChanges changes(ResponseView view, SectionForm typed, Pressed pressed) {
        var cells = new ArrayList<>(typed.typed(view));
        var acts = new ArrayList<Said>();
        switch (pressed.what()) {
            case "UNCHANGED", "NOT_RELEVANT" -> acts.add(said(view, typed, pressed, Act.valueOf(pressed.what())));
            case "svar" -> acts.add(said(view, typed, pressed, null));
            case "fjern" -> {
                cells.removeIf(one -> row(one.cell()).equals(pressed.target()));
                cells.addAll(emptied(view, pressed.target()));
            }
            default -> {}
        }
        return new AnswerChanges(cells, notes(view, typed), acts, Origin.WEB);
    }

    /** A form that shows no version has shown nothing else than what stands. */
    private static Said said(ResponseView view, SectionForm typed, Pressed pressed, @Nullable Act act) {
        var question = pressed.target();
        var note = typed.notes().get(question);
        return new Said(
                question, act, note == null ? view.response().mark(question).version() : note.version());
    }

    /** An answer that was saved since changed the version of the mark; what was written in the note counts. */
    private static List<NoteText> notes(ResponseView view, SectionForm typed) {
        var notes = new ArrayList<NoteText>();
        typed.notes().forEach((question, note) -> {
            var mark = view.response().mark(question);
            boolean stands = mark.note().equals(note.stood());
            if (note.isTouched()) {
                notes.add(new NoteText(question, note.text(), stands ? mark.version() : note.version()));
            }
        });
        return notes;
    }

    private static String row(Cell cell) {
        return cell.question() + "." + cell.row();
    }

    /** @param row the question and the row with a point between */
    private static List<CellText> emptied(ResponseView view, String row) {
        return view.response().entries().values().stream()
                .filter(entry -> row.equals(row(entry.cell())))
                .map(entry -> new CellText(entry.cell(), "", entry.version()))
                .toList();
    }

    /** Where a question stands that the answers just given brought: it is not passed by. */
    private static Optional<String> fresh(ResponseView before, ResponseView now, Section section) {
        int number = now.questionnaire().sections().indexOf(section) + 1;
        return section.questions().stream()
                .map(Question::name)
                .filter(now.checked().asked()::contains)
                .filter(name -> !before.checked().asked().contains(name))
                .findFirst()
                .map(name -> now.href() + "/" + number + "#sporgsmaal-" + name);
    }

    private static String next(ResponseView view, int number, Section section, Pressed pressed) {
        var here = view.href() + "/" + number;
        if (!pressed.target().isEmpty()) {
            var question = pressed.target().split("\\.", 2)[0];
            return here + "#sporgsmaal-" + question;
        }
        if (!pressed.what().equals("videre")) return here;
        if (view.checked().standing(section) == Standing.FAULTY) return here + "?vis=fejl";
        var sections = view.questionnaire().sections();
        for (int i = number; i < sections.size(); i++) {
            if (view.checked().standing(sections.get(i)) != Standing.NOT_ASKED) return view.href() + "/" + (i + 1);
        }
        return view.round().href(view.invitation().authority()) + "#skema-"
                + view.form().ordinal();
    }
}
