package dk.rammevaerk.cases.web;

import dk.rammevaerk.cases.CaseView;
import dk.rammevaerk.cases.Cases;
import dk.rammevaerk.cases.StepId;
import dk.rammevaerk.cases.StepStanding;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.plan.MeetingPlan;
import dk.rammevaerk.pages.ConfirmationPage;
import dk.rammevaerk.pages.FormErrors;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the case and the step that a request is about, and shows them. */
@Component
class StepAsked {
    private final Cases cases;
    private final StepPages pages;
    private final CaseWords words;
    private final MeetingPlan plan;

    StepAsked(Cases cases, StepPages pages, CaseWords words, MeetingPlan plan) {
        this.cases = cases;
        this.pages = pages;
        this.words = words;
        this.plan = plan;
    }

    CaseView view(String number) {
        return CaseController.find(cases, number);
    }

    StepStanding step(CaseView view, String id) {
        return StepForm.id(id).map(StepId::new).flatMap(view::step).orElseThrow(StepController::nothing);
    }

    StepPage page(CaseView view, StepStanding standing, StepForm form, FormErrors errors) {
        return pages.page(view, standing, form, view.file().version(), errors);
    }

    /** The question before a step comes to an item; empty when nothing is to be asked. */
    Optional<ConfirmationPage> question(String number, String step, StepForm form) {
        var view = view(number);
        return pages.question(view, step(view, step), form);
    }

    boolean isSettledByAnswers(String number, String step) {
        var view = view(number);
        return pages.isSettledByAnswers(view, step(view, step));
    }

    String name(StepStanding standing) {
        return words.station(standing.station());
    }

    LocalDate today() {
        return plan.today();
    }

    boolean isAhead(MeetingId meeting) {
        return plan.find(meeting).filter(one -> one.state().isAhead()).isPresent();
    }

    /** The version a form was read with; one that fits none when it does not say. */
    static int version(Map<String, String> fields) {
        var text = fields.getOrDefault("version", "");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}
