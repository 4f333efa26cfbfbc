package dk.rammevaerk.inquiries.responses.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.consultations.web.ConsultationsPage.Link;
import dk.rammevaerk.inquiries.consultations.web.OtherInquiries;
import dk.rammevaerk.inquiries.responses.HearingResponses;
import dk.rammevaerk.inquiries.responses.web.ResponsesPage.Row;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Page;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of hearing responses. */
@RestController
class ResponsesController {
    private final HearingResponses responses;
    private final Inquiries inquiries;
    private final ResponseWords words;
    private final CurrentActor currentActor;

    ResponsesController(
            HearingResponses responses, Inquiries inquiries, ResponseWords words, CurrentActor currentActor) {
        this.responses = responses;
        this.inquiries = inquiries;
        this.words = words;
        this.currentActor = currentActor;
    }

    /** Leads here from the list of consultations. */
    @Component
    @Order(10)
    static class FromTheList implements OtherInquiries {
        private final ResponseWords words;
        private final CurrentActor currentActor;

        FromTheList(ResponseWords words, CurrentActor currentActor) {
            this.words = words;
            this.currentActor = currentActor;
        }

        @Override
        public List<Link> links() {
            return currentActor.get().isInside()
                    ? List.of(
                            new Link("/hoeringssvar", words.of("inquiries.area.RESPONSE"), words.of("responses.about")))
                    : List.of();
        }
    }

    @GetMapping("/hoeringssvar")
    @OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER, Audience.TARIFF_GROUP})
    Page list() {
        return new ResponsesPage(
                currentActor.get().isSecretariat(),
                responses.all().stream()
                        .map(one -> one.response())
                        .map(one -> new Row(
                                one.href(),
                                one.title(),
                                words.tag(one, inquiries.today()),
                                one.asker() + " · " + words.due(one)))
                        .toList());
    }
}
