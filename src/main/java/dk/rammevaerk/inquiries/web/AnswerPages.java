package dk.rammevaerk.inquiries.web;

import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.inquiries.AnswerState;
import dk.rammevaerk.inquiries.AnswerText;
import dk.rammevaerk.inquiries.AnswerWords;
import dk.rammevaerk.inquiries.AuthorityAnswer;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.Inquiry;
import dk.rammevaerk.inquiries.InquiryPart;
import dk.rammevaerk.inquiries.Reply;
import dk.rammevaerk.inquiries.web.AnswerPage.Attachment;
import dk.rammevaerk.inquiries.web.AnswerPage.Extension;
import dk.rammevaerk.inquiries.web.AnswerPage.Said;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Field;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Makes the page of one authority's answer. */
@Component
class AnswerPages {
    static final String UNTIL = "frist";
    static final String REASON = "grund";

    private final Inquiries inquiries;
    private final Registrars registrars;
    private final InquiryWords words;
    private final Messages messages;

    AnswerPages(Inquiries inquiries, Registrars registrars, InquiryWords words, Messages messages) {
        this.inquiries = inquiries;
        this.registrars = registrars;
        this.words = words;
        this.messages = messages;
    }

    AnswerPage page(Inquiry inquiry, AuthorityAnswer answer) {
        return page(inquiry, answer, AnswerForm.of(inquiry, answer), FormErrors.NONE);
    }

    /** @param form what somebody wrote, and perhaps could not save */
    AnswerPage page(Inquiry inquiry, AuthorityAnswer answer, AnswerForm form, FormErrors errors) {
        var href = inquiry.answersHref() + "/" + answer.authority();
        boolean acts = inquiries.mayAnswer(answer.authority());
        boolean takes = inquiry.state().takesAnswers();
        boolean writable = acts && takes && answer.state().isWritable();
        boolean secretariat = registrars.isSecretariat();
        return new AnswerPage(
                messages.of(writable ? "inquiries.answering." + inquiry.kind() : "inquiries.answer.of", answer.name()),
                inquiry.title(),
                answer.name(),
                words.trail(inquiry)
                        .then(messages.of("inquiries.trail"), inquiry.answersHref())
                        .here(answer.name()),
                href,
                words.tag(inquiry, answer, inquiries.today()),
                due(answer),
                given(answer),
                form.texts().stream()
                        .filter(text -> writable
                                || hasWords(answer, text.part())
                                || (!errors.isEmpty() && text.saysSomething()))
                        .map(text -> said(inquiry, answer, text, writable, href, errors))
                        .toList(),
                files(answer, href, writable),
                writable,
                messages.of("inquiries.act.nothing." + inquiry.kind()),
                answer.words() == null,
                writable && secretariat
                        ? Field.of(AnswerForm.RECEIVED, messages.of("inquiries.received"), form.received())
                                .hint(messages.of("inquiries.received.hint"))
                                .whenWanted()
                                .error(errors)
                        : null,
                acts
                        && takes
                        && answer.isAnswered()
                        && (secretariat || answer.replies().isEmpty()),
                secretariat && takes && !answer.isAnswered() ? extension(answer) : null,
                secretariat && takes && inquiry.kind().isRepliedTo() && answer.state() == AnswerState.GIVEN
                        ? href + "/behandling"
                        : "",
                errors);
    }

    private static boolean hasWords(AuthorityAnswer answer, int part) {
        return answer.words() != null && answer.words().of(part).saysSomething();
    }

    private Said said(
            Inquiry inquiry,
            AuthorityAnswer answer,
            AnswerText text,
            boolean writable,
            String href,
            FormErrors errors) {
        var stands =
                Objects.requireNonNullElse(answer.words(), AnswerWords.NONE).of(text.part());
        var reply = answer.replyTo(text.part());
        var heading = words.part(inquiry, text.part());
        var field = Field.of(
                        AnswerForm.field(text.part()),
                        messages.of(
                                text.part() == InquiryPart.WHOLE
                                                && inquiry.parts().isEmpty()
                                        ? "inquiries.field." + inquiry.kind()
                                        : text.part() == InquiryPart.WHOLE
                                                ? "inquiries.field.whole"
                                                : "inquiries.field.part",
                                heading),
                        text.text())
                .whenWanted()
                .error(errors);
        return new Said(
                heading,
                inquiry.part(text.part()).map(InquiryPart::text).orElse(""),
                writable ? field : null,
                text.version(),
                href + "/tekst/" + text.part(),
                errors.isEmpty() || stands.text().equals(text.text()) ? "" : writable ? stands.text() : text.text(),
                stands.text(),
                reply.map(Reply::verdict).map(words::tag).orElse(null),
                reply.map(Reply::why).orElse(""));
    }

    private static List<Attachment> files(AuthorityAnswer answer, String href, boolean writable) {
        return Objects.requireNonNullElse(answer.words(), AnswerWords.NONE).files().stream()
                .map(one -> new Attachment(
                        one.title(),
                        href + "/filer/" + one.file().value(),
                        writable ? href + "/filer/" + one.file().value() + "/fjern" : ""))
                .toList();
    }

    private Extension extension(AuthorityAnswer answer) {
        return new Extension(
                Field.of(
                        UNTIL,
                        messages.of("inquiries.extension.until"),
                        answer.due().toString()),
                Field.of(
                        REASON,
                        messages.of("inquiries.extension.reason"),
                        answer.extension() == null ? "" : answer.extension()));
    }

    private String due(AuthorityAnswer answer) {
        var day = DanishFormat.date(answer.due());
        return answer.extension() == null
                ? messages.of("inquiries.due", day)
                : messages.of("inquiries.due.extended", day, answer.extension());
    }

    private String given(AuthorityAnswer answer) {
        var given = answer.given();
        return given == null ? "" : messages.of("inquiries.given", DanishFormat.date(given.receivedOn()));
    }
}
