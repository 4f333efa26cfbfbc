package dk.rammevaerk.inquiries.web;

import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.InquiryReminders;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.ConfirmationPage;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who has answered, and reminding the others. */
@Controller
@RequestMapping({Below.CONSULTATION, Below.RESPONSE, Below.CENTRAL_NOTICE, Below.DIALOGUE, Below.CLOSURE, Below.LETTER})
class AnswersController {
    private final Inquiries inquiries;
    private final InquiryReminders reminders;
    private final AnswersPages pages;
    private final InquiryWords words;
    private final Messages messages;

    AnswersController(
            Inquiries inquiries,
            InquiryReminders reminders,
            AnswersPages pages,
            InquiryWords words,
            Messages messages) {
        this.inquiries = inquiries;
        this.reminders = reminders;
        this.pages = pages;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping
    @OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER, Audience.TARIFF_GROUP})
    Page overview(HttpServletRequest request) {
        return pages.page(Below.inquiry(inquiries, request));
    }

    /** The question, for browsers without scripts. */
    @GetMapping("/rykker")
    @OpenTo(Audience.SECRETARIAT)
    Page ask(HttpServletRequest request) {
        var inquiry = Below.inquiry(inquiries, request);
        var reminder = pages.reminder(inquiry);
        if (reminder == null) return pages.page(inquiry);
        return new ConfirmationPage(
                reminder,
                words.trail(inquiry)
                        .then(messages.of("inquiries.trail"), inquiry.answersHref())
                        .here(messages.of("approvals.reminder.trail")));
    }

    @PostMapping("/rykker")
    @OpenTo(Audience.SECRETARIAT)
    String remind(HttpServletRequest request, RedirectAttributes redirect) {
        var inquiry = Below.inquiry(inquiries, request);
        Toast.saying(words.sent(reminders.send(inquiry.subject()))).after(redirect);
        return "redirect:" + inquiry.answersHref();
    }
}
