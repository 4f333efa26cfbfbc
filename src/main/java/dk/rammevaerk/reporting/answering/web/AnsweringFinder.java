package dk.rammevaerk.reporting.answering.web;

import dk.rammevaerk.reporting.NotTheirResponse;
import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.ResponseView;
import dk.rammevaerk.reporting.Responses;
import dk.rammevaerk.reporting.Rounds;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.Questionnaire;
import dk.rammevaerk.reporting.questionnaires.Section;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds what an address names, for those who may answer there. */
@Component
class AnsweringFinder {
    private final Rounds rounds;
    private final Responses responses;

    AnsweringFinder(Rounds rounds, Responses responses) {
        this.rounds = rounds;
        this.responses = responses;
    }

    ReportingRound round(String slug) {
        return rounds.find(slug).orElseThrow(AnsweringFinder::nothing);
    }

    /** All responses of a round. The secretariat's. */
    List<ResponseView> everybody(ReportingRound round) {
        return responses.all(round);
    }

    /** One authority's responses; never none. */
    List<ResponseView> all(String slug, String authority) {
        var round = round(slug);
        if (round.of(authority).isEmpty()) throw nothing();
        if (!responses.mayAnswer(authority)) throw new NotTheirResponse();
        var all = responses.of(slug, authority);
        if (all.isEmpty()) throw nothing();
        return all;
    }

    ResponseView response(String slug, String authority, int form) {
        return all(slug, authority).stream()
                .filter(view -> view.form().ordinal() == form)
                .findFirst()
                .orElseThrow(AnsweringFinder::nothing);
    }

    /** @param number from 1 */
    static Section section(ResponseView view, int number) {
        var sections = view.questionnaire().sections();
        if (number < 1 || number > sections.size()) throw nothing();
        return sections.get(number - 1);
    }

    /** Empty when the questionnaire has no such cell. */
    static Optional<Cell> cell(Questionnaire questionnaire, String text) {
        var parts = text.split("\\.", -1);
        boolean whole = parts.length == 1 || parts.length == 3;
        if (!whole || List.of(parts).contains("")) return Optional.empty();
        return Optional.of(Cell.parse(text))
                .filter(cell -> questionnaire.kindOf(cell).isPresent());
    }

    static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
