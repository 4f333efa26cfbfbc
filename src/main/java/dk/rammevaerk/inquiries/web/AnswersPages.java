package dk.rammevaerk.inquiries.web;

import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.inquiries.AnswerState;
import dk.rammevaerk.inquiries.AuthorityAnswer;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.Inquiry;
import dk.rammevaerk.inquiries.InquiryReminders;
import dk.rammevaerk.inquiries.InquiryState;
import dk.rammevaerk.inquiries.web.AnswersPage.Figure;
import dk.rammevaerk.inquiries.web.AnswersPage.Row;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Confirmation;
import dk.rammevaerk.pages.Messages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of who has answered. */
@Component
class AnswersPages {
    private final Inquiries inquiries;
    private final InquiryReminders reminders;
    private final Registrars registrars;
    private final InquiryWords words;
    private final Messages messages;

    AnswersPages(
            Inquiries inquiries,
            InquiryReminders reminders,
            Registrars registrars,
            InquiryWords words,
            Messages messages) {
        this.inquiries = inquiries;
        this.reminders = reminders;
        this.registrars = registrars;
        this.words = words;
        this.messages = messages;
    }

    AnswersPage page(Inquiry inquiry) {
        var today = inquiries.today();
        var reminder = registrars.isSecretariat() ? reminder(inquiry) : null;
        return new AnswersPage(
                inquiry.title(),
                words.trail(inquiry).here(messages.of("inquiries.trail")),
                words.tag(inquiry, today),
                figures(inquiry, today),
                words.map(inquiry, today),
                inquiry.missing().stream().map(one -> row(inquiry, one, today)).toList(),
                inquiry.answers().stream().map(one -> row(inquiry, one, today)).toList(),
                reminder,
                registrars.isSecretariat()
                                && reminder == null
                                && inquiry.state().takesAnswers()
                                && !inquiry.missing().isEmpty()
                        ? words.none(reminders.ahead(inquiry))
                        : "",
                registrars.isSecretariat() && inquiry.kind().isRepliedTo());
    }

    private List<Figure> figures(Inquiry inquiry, LocalDate today) {
        var figures = new ArrayList<Figure>();
        int late = inquiry.count(AuthorityAnswer::isLate);
        figures.add(new Figure(
                String.valueOf(inquiry.answered()),
                messages.of("inquiries.of", inquiry.answers().size()),
                messages.of("inquiries.answered", late)));
        long left = ChronoUnit.DAYS.between(today, inquiry.window().deadline());
        if (inquiry.state() == InquiryState.OPEN) {
            figures.add(new Figure(
                    String.valueOf(Math.abs(left)),
                    messages.of("approvals.days", Math.abs(left)),
                    messages.of(
                            left < 0 ? "approvals.days.after" : "approvals.days.to",
                            DanishFormat.date(inquiry.window().deadline()))));
        }
        if (registrars.isSecretariat() && inquiry.kind().isRepliedTo()) {
            figures.add(new Figure(
                    String.valueOf(inquiry.unreplied()),
                    messages.of("inquiries.comments", inquiry.unreplied()),
                    messages.of("inquiries.comments.open")));
        }
        return figures;
    }

    private Row row(Inquiry inquiry, AuthorityAnswer answer, LocalDate today) {
        var given = answer.given();
        var href = inquiry.answersHref() + "/" + answer.authority();
        boolean replied =
                registrars.isSecretariat() && inquiry.kind().isRepliedTo() && answer.state() == AnswerState.GIVEN;
        return new Row(
                answer.name(),
                href,
                words.note(answer, today),
                words.tag(inquiry, answer, today),
                given == null ? "" : InquiryWords.day(given.receivedOn(), today),
                replied ? messages.of("inquiries.reply.lack", answer.unreplied().size()) : "",
                replied && inquiry.state().takesAnswers() ? href + "/behandling" : "");
    }

    /** Null when there is nobody to remind. */
    @Nullable
    Confirmation reminder(Inquiry inquiry) {
        var ahead = reminders.ahead(inquiry);
        if (ahead.reached().isEmpty()) return null;
        var label = messages.of("inquiries.reminder.send", ahead.reached().size());
        return new Confirmation(
                "rykker",
                label + "?",
                words.consequence(ahead),
                label,
                inquiry.answersHref() + "/rykker",
                messages.of("approvals.reminder.wait"),
                inquiry.answersHref());
    }
}
