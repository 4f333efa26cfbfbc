package dk.rammevaerk.inquiries.web;

import dk.rammevaerk.inquiries.AnswerState;
import dk.rammevaerk.inquiries.AuthorityAnswer;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.Inquiry;
import dk.rammevaerk.inquiries.InquiryChangedMeanwhile;
import dk.rammevaerk.inquiries.Replies;
import dk.rammevaerk.inquiries.Reply;
import dk.rammevaerk.inquiries.Verdict;
import dk.rammevaerk.inquiries.web.ReplyPage.Comment;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Field;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The secretariat replies to an authority. */
@Controller
@RequestMapping({Below.CONSULTATION, Below.RESPONSE, Below.CENTRAL_NOTICE, Below.DIALOGUE, Below.CLOSURE, Below.LETTER})
@OpenTo(Audience.SECRETARIAT)
class ReplyController {
    /** When the answer was given that somebody replied to. */
    private static final String GIVEN = "afgivet";

    private final Inquiries inquiries;
    private final Replies replies;
    private final InquiryWords words;
    private final Messages messages;

    ReplyController(Inquiries inquiries, Replies replies, InquiryWords words, Messages messages) {
        this.inquiries = inquiries;
        this.replies = replies;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping("/{authority}/behandling")
    Page ask(HttpServletRequest request, @PathVariable String authority) {
        var inquiry = Below.inquiry(inquiries, request);
        var answer = given(inquiry, authority);
        return page(inquiry, answer, written(answer), FormErrors.NONE);
    }

    @PostMapping("/{authority}/behandling")
    String reply(
            HttpServletRequest request,
            @PathVariable String authority,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        var inquiry = Below.inquiry(inquiries, request);
        var answer = given(inquiry, authority);
        var errors = FormErrors.NONE;
        var written = new ArrayList<Reply>();
        for (int part : parts(answer)) {
            var verdict = verdict(fields, part);
            var why = Typed.text(fields, "grund-" + part).replace("\r\n", "\n");
            if (verdict == null) {
                if (!why.isEmpty()) errors = errors.with("vurdering-" + part, messages.of("inquiries.error.verdict"));
            } else if (verdict.needsReason() && why.isEmpty()) {
                errors = errors.with("grund-" + part, messages.of("inquiries.error.why"));
            } else {
                int version =
                        Typed.number(Typed.text(fields, "version-" + part)).orElse(0);
                written.add(new Reply(part, verdict, why, version));
            }
        }
        if (!errors.isEmpty()) throw new FormShown(page(inquiry, answer, fields, errors));
        try {
            replies.reply(inquiry.subject(), authority, moment(Typed.text(fields, GIVEN)), written);
        } catch (InquiryChangedMeanwhile meanwhile) {
            var now = given(Below.inquiry(inquiries, request), authority);
            var again = new LinkedHashMap<>(fields);
            again.remove(GIVEN);
            throw new FormShown(
                    page(inquiry, now, again, FormErrors.NONE.with("", messages.of("inquiries.error.meanwhile"))));
        }
        Toast.saying(messages.of("inquiries.replied", answer.name())).after(redirect);
        return "redirect:" + inquiry.answersHref();
    }

    private Page page(Inquiry inquiry, AuthorityAnswer answer, Map<String, String> fields, FormErrors errors) {
        return new ReplyPage(
                inquiry.title(),
                answer.name(),
                words.trail(inquiry)
                        .then(messages.of("inquiries.trail"), inquiry.answersHref())
                        .then(answer.name(), inquiry.answersHref() + "/" + answer.authority())
                        .here(messages.of("inquiries.reply.trail")),
                inquiry.answersHref() + "/" + answer.authority() + "/behandling",
                parts(answer).stream()
                        .map(part -> comment(inquiry, answer, part, fields, errors))
                        .toList(),
                verdicts(),
                GIVEN,
                fields.getOrDefault(GIVEN, moment(answer)),
                errors);
    }

    private static String moment(AuthorityAnswer answer) {
        var given = answer.given();
        return given == null ? "" : given.at().toString();
    }

    /** No answer was given at the beginning of time, where what is no moment ends. */
    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException noMoment) {
            return Instant.EPOCH;
        }
    }

    private Comment comment(
            Inquiry inquiry, AuthorityAnswer answer, int part, Map<String, String> fields, FormErrors errors) {
        var said = answer.words() == null ? "" : answer.words().of(part).text();
        return new Comment(
                words.part(inquiry, part),
                said,
                Field.of(
                                "vurdering-" + part,
                                messages.of("inquiries.reply.verdict"),
                                Typed.text(fields, "vurdering-" + part))
                        .error(errors),
                Field.of("grund-" + part, messages.of("inquiries.reply.why"), Typed.text(fields, "grund-" + part))
                        .hint(messages.of("inquiries.reply.why.hint"))
                        .whenWanted()
                        .error(errors),
                "version-" + part,
                answer.replyTo(part).map(Reply::version).orElse(0));
    }

    private SequencedMap<String, String> verdicts() {
        var verdicts = new LinkedHashMap<String, String>();
        verdicts.put("", messages.of("inquiries.verdict.none"));
        for (var verdict : Verdict.values()) verdicts.put(verdict.name(), words.verdict(verdict));
        return verdicts;
    }

    private static Map<String, String> written(AuthorityAnswer answer) {
        var fields = new LinkedHashMap<String, String>();
        for (var reply : answer.replies()) {
            fields.put("vurdering-" + reply.part(), reply.verdict().name());
            fields.put("grund-" + reply.part(), reply.why());
        }
        return fields;
    }

    private static @Nullable Verdict verdict(Map<String, String> fields, int part) {
        return Arrays.stream(Verdict.values())
                .filter(one -> one.name().equals(Typed.text(fields, "vurdering-" + part)))
                .findFirst()
                .orElse(null);
    }

    private static List<Integer> parts(AuthorityAnswer answer) {
        return answer.words() == null ? List.of() : answer.words().parts();
    }

    private static AuthorityAnswer given(Inquiry inquiry, String authority) {
        var answer = Below.answer(inquiry, authority);
        if (!inquiry.kind().isRepliedTo() || !inquiry.state().takesAnswers() || answer.state() != AnswerState.GIVEN)
            throw Below.nothing();
        return answer;
    }
}
