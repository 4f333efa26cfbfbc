package dk.rammevaerk.reporting.answering.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Field;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.reporting.Contact;
import dk.rammevaerk.reporting.Entry;
import dk.rammevaerk.reporting.Origin;
import dk.rammevaerk.reporting.ResponseState;
import dk.rammevaerk.reporting.ResponseView;
import dk.rammevaerk.reporting.Rounds;
import dk.rammevaerk.reporting.answering.web.AnsweringPage.Form;
import dk.rammevaerk.reporting.answering.web.AnsweringPage.Part;
import dk.rammevaerk.reporting.answering.web.AnsweringPage.Told;
import dk.rammevaerk.reporting.questionnaires.Fault;
import dk.rammevaerk.reporting.questionnaires.Question;
import dk.rammevaerk.reporting.questionnaires.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page that says what an authority lacks. */
@Component
class AnsweringPages {
    static final String CONTACTS = "kontakter";

    private final AnsweringWords words;
    private final Rounds rounds;

    AnsweringPages(AnsweringWords words, Rounds rounds) {
        this.words = words;
        this.rounds = rounds;
    }

    /** @param contacts what somebody typed and could not save; null shows what stands */
    AnsweringPage page(List<ResponseView> views, @Nullable String contacts, FormErrors errors) {
        var first = views.getFirst();
        var round = first.round();
        var authority = first.invitation();
        var name = authority.name();
        boolean open = views.stream().anyMatch(ResponseView::writable);
        return new AnsweringPage(
                words.of(open ? "overview" : "overview.read", name),
                words.trail(first).here(name),
                round.title(),
                name,
                words.of("due", name, DanishFormat.date(authority.due())),
                Objects.requireNonNullElse(authority.extension(), ""),
                round.purpose(),
                round.href(authority.authority()),
                views.stream().map(this::form).toList(),
                authority.contacts().stream().map(AnsweringPages::line).toList(),
                Field.of(
                                CONTACTS,
                                words.of("contacts"),
                                contacts != null
                                        ? contacts
                                        : authority.contacts().stream()
                                                .map(AnsweringPages::line)
                                                .collect(Collectors.joining("\n")))
                        .hint(words.of("contacts.hint"))
                        .whenWanted()
                        .error(errors),
                errors);
    }

    private static String line(Contact contact) {
        return contact.name() + ", " + contact.email();
    }

    private Form form(ResponseView view) {
        var response = view.response();
        var state = response.state();
        var faults = view.checked().faults();
        var wrong = told(view, faults, fault -> !fault.isMissing());
        var missing = told(view, faults, Fault::isMissing);
        boolean begun = state != ResponseState.WAITING;
        var returned = view.response().returned().stream()
                .filter(mark -> state == ResponseState.RETURNED)
                .flatMap(mark -> view.questionnaire().question(mark.question()).stream()
                        .map(question -> new Told(
                                question.label(),
                                Objects.requireNonNullElse(mark.returned(), ""),
                                questionHref(view, question))))
                .toList();
        return new Form(
                view.form().ordinal(),
                view.form().title(),
                words.tag(view, rounds.today()),
                view.href(),
                words.of(view.writable() ? begun ? "goOn" : "begin" : "read"),
                happens(view),
                parts(view),
                returned,
                state == ResponseState.RETURNED ? response.steps().getLast().note() : "",
                wrong,
                missing,
                response.entries().values().stream()
                        .filter(entry -> entry.origin() != Origin.PREFILLED)
                        .max(Comparator.comparing(Entry::savedAt))
                        .map(entry ->
                                words.of("saved", words.name(entry.savedBy()), DanishFormat.moment(entry.savedAt())))
                        .orElse(""),
                words.of("complete", view.invitation().name()),
                reason(wrong.size(), missing.size()),
                view.writable(),
                view.mayBeCompleted(),
                state == ResponseState.COMPLETED && view.round().takesAnswers(view.invitation(), rounds.today()),
                response.version());
    }

    private String happens(ResponseView view) {
        var state = view.response().state();
        var today = rounds.today();
        return switch (state) {
            case COMPLETED, ACCEPTED, RETURNED -> words.of("now." + state);
            case WAITING, BEGUN ->
                view.writable()
                        ? view.mayBeCompleted() ? words.of("now.complete") : ""
                        : today.isBefore(view.round().window().opens())
                                ? words.of(
                                        "now.early",
                                        DanishFormat.date(view.round().window().opens()))
                                : words.of("now.locked");
        };
    }

    private String reason(int wrong, int missing) {
        if (wrong > 0 && missing > 0) return words.of("lacks.both", missing, wrong);
        if (wrong > 0) return words.of("lacks.wrong", wrong);
        return missing > 0 ? words.of("lacks.missing", missing) : "";
    }

    private List<Part> parts(ResponseView view) {
        var all = view.questionnaire().sections();
        return java.util.stream.IntStream.range(0, all.size())
                .mapToObj(i -> part(view, all.get(i), i + 1))
                .toList();
    }

    private Part part(ResponseView view, Section section, int number) {
        var asked = section.questions().stream()
                .map(Question::name)
                .filter(view.checked().asked()::contains)
                .toList();
        long answered =
                asked.stream().filter(view.checked().answered()::contains).count();
        return new Part(
                section.title(),
                view.href() + "/" + number,
                words.tag(view.checked().standing(section)),
                asked.isEmpty() ? "" : words.of("answered", answered, asked.size()));
    }

    private List<Told> told(ResponseView view, List<Fault> faults, Predicate<Fault> which) {
        return faults.stream()
                .filter(which)
                .flatMap(fault -> view.questionnaire().question(fault.cell().question()).stream()
                        .map(question -> new Told(question.label(), words.fault(fault), fieldHref(view, fault))))
                .distinct()
                .toList();
    }

    private static String fieldHref(ResponseView view, Fault fault) {
        var field = Field.of(AnsweringSectionPages.field(fault), "", "");
        return view.href() + "/" + sectionOf(view, fault.cell().question()) + "?vis=mangler#" + field.id();
    }

    private static String questionHref(ResponseView view, Question question) {
        return view.href() + "/" + sectionOf(view, question.name()) + "#sporgsmaal-" + question.name();
    }

    private static int sectionOf(ResponseView view, String question) {
        int number = 0;
        for (var section : view.questionnaire().sections()) {
            number++;
            if (section.questions().stream().anyMatch(one -> one.name().equals(question))) return number;
        }
        throw AnsweringFinder.nothing();
    }
}
