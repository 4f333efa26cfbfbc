package dk.rammevaerk.demo;

import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.OurRegion;
import dk.rammevaerk.reporting.Answering;
import dk.rammevaerk.reporting.CellText;
import dk.rammevaerk.reporting.Contact;
import dk.rammevaerk.reporting.Origin;
import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.ResponseSteps;
import dk.rammevaerk.reporting.ResponseView;
import dk.rammevaerk.reporting.Responses;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.Questionnaires;
import dk.rammevaerk.reporting.workbooks.XlsForms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Sets questionnaires up from their XLSForm workbooks, and writes what the region's municipalities answer to them. */
@Component
@ConditionalOnBooleanProperty(name = "rammevaerk.demo", matchIfMissing = true)
class RegionAnswers {
    private final Forms forms;
    private final Responses responses;
    private final Answering answering;
    private final ResponseSteps steps;
    private final OurRegion region;

    RegionAnswers(Forms forms, Responses responses, Answering answering, ResponseSteps steps, OurRegion region) {
        this.forms = forms;
        this.responses = responses;
        this.answering = answering;
        this.steps = steps;
        this.region = region;
    }

    /** The questionnaires, and how they are read. */
    @Component("demonstratedForms")
    @ConditionalOnBooleanProperty(name = "rammevaerk.demo", matchIfMissing = true)
    record Forms(Questionnaires questionnaires, XlsForms workbooks) {}

    /** @return the name in addresses of the questionnaire, which is issued */
    String issued(String workbook) {
        var rows = Objects.requireNonNull(
                forms.workbooks().read(Rows.bytes("rounds/" + workbook)).rows(), workbook);
        var slug = forms.questionnaires().draft(rows);
        forms.questionnaires().issue(forms.questionnaires().versions(slug).getFirst());
        return slug;
    }

    /** @param municipality without the word: {@code Skive} */
    String code(String municipality) {
        return region.authorities().stream()
                .filter(one -> one.name().equals(municipality + " Kommune"))
                .map(Authority::code)
                .findFirst()
                .orElseThrow();
    }

    /** Those asked; nobody is mailed. */
    SequencedMap<String, List<Contact>> asked(List<String> municipalities) {
        var asked = new LinkedHashMap<String, List<Contact>>();
        municipalities.forEach(name -> asked.put(code(name), List.of()));
        return asked;
    }

    List<String> municipalities() {
        return region.authorities().stream()
                .filter(one -> one.kind() == Authority.Kind.MUNICIPALITY)
                .map(one -> one.name().replace(" Kommune", ""))
                .toList();
    }

    /** @param script the name of the round in {@code answers.csv} */
    void write(ReportingRound round, String script, String municipality) {
        var typed = new ArrayList<CellText>();
        for (var row : Rows.of("rounds/answers.csv", ";")) {
            if (row[0].equals(script) && row[1].equals(municipality)) {
                typed.add(new CellText(new Cell(row[2], row[3], row[4]), row[5], 0));
            }
        }
        answering.saveAll(round.id(), code(municipality), 1, typed, Origin.WEB);
    }

    void explain(ReportingRound round, String municipality, String question, String note) {
        answering.explain(round.id(), code(municipality), 1, question, note, 0);
    }

    void complete(ReportingRound round, String municipality) {
        steps.complete(view(round, municipality));
    }

    void accept(ReportingRound round, String municipality) {
        steps.accept(view(round, municipality));
    }

    ResponseView view(ReportingRound round, String municipality) {
        return responses.find(round.slug(), code(municipality), 1).orElseThrow();
    }
}
