package dk.rammevaerk.reporting.web;

import dk.rammevaerk.access.Account;
import dk.rammevaerk.access.Accounts;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.reporting.AttachedFile;
import dk.rammevaerk.reporting.ResponseState;
import dk.rammevaerk.reporting.ResponseStep;
import dk.rammevaerk.reporting.ResponseView;
import dk.rammevaerk.reporting.Rounds;
import dk.rammevaerk.reporting.questionnaires.Answers;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.Choice;
import dk.rammevaerk.reporting.questionnaires.Column;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.Question;
import dk.rammevaerk.reporting.web.ReviewPage.Asked;
import dk.rammevaerk.reporting.web.ReviewPage.Line;
import dk.rammevaerk.reporting.web.ReviewPage.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the page together on which the secretariat looks a response through. */
@Component
class ReviewPages {
    /** The name of a question stands behind it. */
    static final String COMMENT = "bemaerk-";

    static final String FOLLOW_UP = "opfoelg-";

    private final Rounds rounds;
    private final ReportingWords words;
    private final FaultWords faults;
    private final Accounts accounts;
    private final Messages messages;

    ReviewPages(Rounds rounds, ReportingWords words, FaultWords faults, Accounts accounts, Messages messages) {
        this.rounds = rounds;
        this.words = words;
        this.faults = faults;
        this.accounts = accounts;
        this.messages = messages;
    }

    /** @param typed comments and marks that were typed and not saved, by the names of their fields */
    ReviewPage page(ResponseView view, Map<String, String> typed, FormErrors errors) {
        var response = view.response();
        var state = response.state();
        return new ReviewPage(
                messages.of("reporting.review.heading", view.invitation().name()),
                words.trail(view.round()).here(view.invitation().name()),
                words.tag(state, view.invitation(), rounds.today()),
                messages.of("reporting.review.lead." + state, view.form().title()),
                view.href() + "/gennemgang",
                response.version(),
                state.mayBecome(ResponseState.ACCEPTED),
                state.mayBecome(ResponseState.RETURNED),
                view.questionnaire().sections().stream()
                        .map(section -> new Part(
                                section.title(),
                                section.questions().stream()
                                        .filter(question ->
                                                view.checked().asked().contains(question.name()))
                                        .map(question -> asked(view, question, typed))
                                        .toList()))
                        .filter(part -> !part.questions().isEmpty())
                        .toList(),
                response.steps().reversed().stream().map(this::told).toList(),
                errors);
    }

    private String told(ResponseStep step) {
        var by = accounts.byUsername(step.by()).map(Account::displayName).orElse(step.by());
        var told = messages.of("reporting.history." + step.became(), DanishFormat.moment(step.at()), by);
        return step.note().isEmpty() ? told : told + ": " + step.note();
    }

    private Asked asked(ResponseView view, Question question, Map<String, String> typed) {
        var name = question.name();
        var mark = view.response().mark(name);
        var lines = lines(question, view.response().answers(), view.href());
        var last = lines(question, view.last(), "");
        var act = mark.act();
        return new Asked(
                name,
                question.label(),
                lines,
                act == null ? "" : messages.of("reporting.act." + act),
                last.equals(lines)
                        ? ""
                        : last.stream().map(ReviewPages::inOneLine).collect(Collectors.joining("; ")),
                mark.note(),
                view.checked().faultsOf(name).stream().map(faults::of).toList(),
                typed.getOrDefault(COMMENT + name, Objects.requireNonNullElse(mark.returned(), "")),
                typed.getOrDefault(FOLLOW_UP + name, Objects.requireNonNullElse(mark.followUp(), "")));
    }

    private static String inOneLine(Line line) {
        return line.label().isEmpty() ? line.value() : line.label() + ": " + line.value();
    }

    /**
     * Cells without an answer are left out.
     *
     * @param href of the response whose files these are; empty when none are fetched
     */
    static List<Line> lines(Question question, Answers answers, String href) {
        return switch (question.kind()) {
            case Kind.Single single -> {
                var cell = Cell.of(question.name());
                yield answers.entry(cell)
                        .map(text -> List.of(line("", single, cell, text, href)))
                        .orElse(List.of());
            }
            case Kind.Table table -> lines(question.name(), table, answers, href);
        };
    }

    private static List<Line> lines(String question, Kind.Table table, Answers answers, String href) {
        var lines = new ArrayList<Line>();
        var fixed = table.rows();
        var rows = fixed == null
                ? List.copyOf(answers.rows(question))
                : fixed.choices().stream().map(Choice::name).toList();
        for (var row : rows) {
            for (Column column : table.columns()) {
                var cell = new Cell(question, row, column.name());
                var label = (fixed == null ? row : fixed.label(row)) + ", " + column.label();
                answers.entry(cell).ifPresent(text -> lines.add(line(label, column.kind(), cell, text, href)));
            }
        }
        return lines;
    }

    private static Line line(String label, Kind.Single kind, Cell cell, String text, String href) {
        boolean fetched = !href.isEmpty() && AttachedFile.of(kind, text).isPresent();
        return new Line(label, AttachedFile.shown(kind, text), fetched ? href + "/fil/" + cell : "");
    }
}
