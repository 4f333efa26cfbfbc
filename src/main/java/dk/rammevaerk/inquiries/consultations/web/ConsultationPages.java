package dk.rammevaerk.inquiries.consultations.web;

import dk.rammevaerk.cases.CaseNumber;
import dk.rammevaerk.cases.Cases;
import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.inquiries.AnswerAudience;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.Inquiry;
import dk.rammevaerk.inquiries.InquiryState;
import dk.rammevaerk.inquiries.consultations.Consultation;
import dk.rammevaerk.inquiries.consultations.Consultations.Heard;
import dk.rammevaerk.inquiries.consultations.web.ConsultationPage.Attachment;
import dk.rammevaerk.inquiries.consultations.web.ConsultationPage.Link;
import dk.rammevaerk.inquiries.consultations.web.ConsultationPage.Part;
import dk.rammevaerk.inquiries.consultations.web.ConsultationPage.Step;
import dk.rammevaerk.inquiries.consultations.web.ConsultationsController.Wording;
import dk.rammevaerk.inquiries.web.AnswersPanels;
import dk.rammevaerk.pages.Trail;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a consultation. */
@Component
class ConsultationPages {
    private static final Map<InquiryState, String> STEPS = Map.of(
            InquiryState.OPEN, "aabn",
            InquiryState.CLOSED, "luk",
            InquiryState.SETTLED, "afslut");

    private final Inquiries inquiries;
    private final Registrars registrars;
    private final Cases cases;
    private final AnswersPanels panels;
    private final Wording wording;

    ConsultationPages(Inquiries inquiries, Registrars registrars, Cases cases, AnswersPanels panels, Wording wording) {
        this.inquiries = inquiries;
        this.registrars = registrars;
        this.cases = cases;
        this.panels = panels;
        this.wording = wording;
    }

    /** The state as it stands in addresses. */
    static String word(InquiryState state) {
        return Objects.requireNonNullElse(STEPS.get(state), "");
    }

    Trail trail() {
        return Trail.of(wording.messages().of("inquiries.area.CONSULTATION"), "/hoeringer");
    }

    ConsultationPage page(Heard heard, String problem) {
        var consultation = heard.consultation();
        var inquiry = heard.inquiry();
        boolean writes = registrars.isSecretariat() && inquiry.state() == InquiryState.DRAFT;
        return new ConsultationPage(
                consultation.title(),
                trail().here(consultation.title()),
                consultation.href(),
                wording.words().tag(inquiry, inquiries.today()),
                wording.words().window(inquiry),
                consultation.text().introduction(),
                inquiry.parts().stream()
                        .map(part -> new Part("del-" + part.ordinal(), part.heading(), part.text()))
                        .toList(),
                files(consultation, writes),
                caseLink(consultation),
                panels.of(inquiry),
                mayReport(inquiry) ? consultation.href() + "/hoeringsnotat" : "",
                registrars.isSecretariat() ? steps(heard) : List.of(),
                writes,
                problem);
    }

    /** The report shows all answers, so it is for those who may read all. */
    boolean mayReport(Inquiry inquiry) {
        if (inquiry.state() == InquiryState.DRAFT) return false;
        return registrars.isSecretariat()
                || (inquiry.state() == InquiryState.SETTLED && inquiry.audience() == AnswerAudience.ALL_INSIDE);
    }

    private static List<Attachment> files(Consultation consultation, boolean writes) {
        return consultation.attachments().stream()
                .map(one -> {
                    var href = consultation.href() + "/filer/" + one.file().value();
                    return new Attachment(one.title(), href, writes ? href + "/fjern" : "");
                })
                .toList();
    }

    private @Nullable Link caseLink(Consultation consultation) {
        var number = consultation.caseNumber();
        return number == null
                ? null
                : CaseNumber.of(number)
                        .flatMap(cases::find)
                        .map(view -> new Link(
                                wording.messages().of("consultations.case", number, view.title()), "/sager/" + number))
                        .orElse(null);
    }

    private List<Step> steps(Heard heard) {
        var inquiry = heard.inquiry();
        return Arrays.stream(InquiryState.values())
                .filter(inquiry.state()::mayBecome)
                .sorted((one, other) -> other.compareTo(one))
                .map(next -> new Step(
                        wording.messages().of("consultations.step." + inquiry.state() + "." + next),
                        heard.consultation().href() + "/skridt/" + word(next),
                        next.compareTo(inquiry.state()) > 0,
                        next == InquiryState.SETTLED && !inquiry.allRepliedTo()
                                ? wording.messages().of("inquiries.unreplied.panel", inquiry.unreplied())
                                : ""))
                .toList();
    }
}
