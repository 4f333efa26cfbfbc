package dk.rammevaerk.inquiries.web;

import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.inquiries.AuthorityAnswer;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.Inquiry;
import dk.rammevaerk.inquiries.InquiryState;
import dk.rammevaerk.inquiries.web.AnswersPanel.Own;
import dk.rammevaerk.pages.Messages;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes what a subject's page shows of its answers. */
@Component
public class AnswersPanels {
    private final Inquiries inquiries;
    private final Registrars registrars;
    private final InquiryWords words;
    private final Messages messages;

    AnswersPanels(Inquiries inquiries, Registrars registrars, InquiryWords words, Messages messages) {
        this.inquiries = inquiries;
        this.registrars = registrars;
        this.words = words;
        this.messages = messages;
    }

    public AnswersPanel of(Inquiry inquiry) {
        var own = registrars.authorities();
        return new AnswersPanel(
                messages.of("inquiries.panel." + inquiry.kind()),
                words.tag(inquiry, inquiries.today()),
                words.count(inquiry),
                words.window(inquiry),
                inquiry.state() == InquiryState.DRAFT
                        ? List.of()
                        : inquiry.those(one -> own.contains(one.authority())).stream()
                                .map(one -> own(inquiry, one))
                                .toList(),
                inquiry.answersHref(),
                registrars.isSecretariat() && inquiry.kind().isRepliedTo() && inquiry.unreplied() > 0
                        ? messages.of("inquiries.unreplied.panel", inquiry.unreplied())
                        : "");
    }

    private Own own(Inquiry inquiry, AuthorityAnswer answer) {
        boolean writable = inquiry.state().takesAnswers() && answer.state().isWritable();
        return new Own(
                answer.name(),
                words.tag(inquiry, answer, inquiries.today()),
                messages.of(writable ? "inquiries.act.answer" : "inquiries.act.read", answer.name()),
                inquiry.answersHref() + "/" + answer.authority());
    }
}
