package dk.rammevaerk.inquiries.consultations.web;

import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.consultations.Consultations;
import dk.rammevaerk.inquiries.consultations.Consultations.Heard;
import dk.rammevaerk.inquiries.consultations.web.ConsultationsPage.Row;
import dk.rammevaerk.inquiries.web.InquiryWords;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of consultations. */
@RestController
@OpenTo(Audience.SIGNED_IN)
class ConsultationsController {
    private final Consultations consultations;
    private final Inquiries inquiries;
    private final Registrars registrars;
    private final Wording wording;
    private final ObjectProvider<OtherInquiries> others;

    ConsultationsController(
            Consultations consultations,
            Inquiries inquiries,
            Registrars registrars,
            Wording wording,
            ObjectProvider<OtherInquiries> others) {
        this.consultations = consultations;
        this.inquiries = inquiries;
        this.registrars = registrars;
        this.wording = wording;
        this.others = others;
    }

    /** The words of these pages. */
    @Component
    record Wording(InquiryWords words, Messages messages) {}

    @GetMapping("/hoeringer")
    Page list() {
        var all = consultations.all();
        var own = registrars.authorities();
        long open =
                all.stream().filter(one -> one.inquiry().state().takesAnswers()).count();
        return new ConsultationsPage(
                wording.messages().of("consultations.lead", open),
                registrars.isSecretariat(),
                all.stream().map(one -> row(one, own)).toList(),
                others.orderedStream().flatMap(one -> one.links().stream()).toList());
    }

    private Row row(Heard heard, Set<String> own) {
        var inquiry = heard.inquiry();
        var today = inquiries.today();
        return new Row(
                heard.consultation().href(),
                heard.consultation().title(),
                wording.words().tag(inquiry, today),
                wording.words().window(inquiry) + " · " + wording.words().count(inquiry),
                inquiry.those(one -> own.contains(one.authority())).stream()
                        .findFirst()
                        .map(one -> wording.words().tag(inquiry, one, today))
                        .orElse(null));
    }
}
