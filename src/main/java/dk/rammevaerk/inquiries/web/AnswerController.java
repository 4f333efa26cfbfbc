package dk.rammevaerk.inquiries.web;

import dk.rammevaerk.inquiries.AnswerRefused;
import dk.rammevaerk.inquiries.Answers;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.InquiryChangedMeanwhile;
import dk.rammevaerk.inquiries.NotTheirAnswer;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One authority's answer: writing, giving and reading it. */
@Controller
@RequestMapping({Below.CONSULTATION, Below.RESPONSE, Below.CENTRAL_NOTICE, Below.DIALOGUE, Below.CLOSURE, Below.LETTER})
class AnswerController {
    private final Inquiries inquiries;
    private final Answers answers;
    private final AnswerPages pages;
    private final AnswerUploads uploads;
    private final Wording wording;

    AnswerController(Inquiries inquiries, Answers answers, AnswerPages pages, AnswerUploads uploads, Wording wording) {
        this.inquiries = inquiries;
        this.answers = answers;
        this.pages = pages;
        this.uploads = uploads;
        this.wording = wording;
    }

    /** What the handlers say. */
    @Component
    record Wording(InquiryWords words, Messages messages) {}

    /** Which button was pressed. */
    private enum Act {
        SAVE("gem"),
        GIVE("afgiv"),
        NOTHING("intet");

        private final String word;

        Act(String word) {
            this.word = word;
        }

        static Act of(String word) {
            for (var one : values()) if (one.word.equals(word)) return one;
            return SAVE;
        }
    }

    @GetMapping("/{authority}")
    @OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER, Audience.TARIFF_GROUP})
    Page read(HttpServletRequest request, @PathVariable String authority) {
        var inquiry = Below.inquiry(inquiries, request);
        return pages.page(inquiry, Below.answer(inquiry, authority));
    }

    @PostMapping("/{authority}")
    @OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER})
    String answer(
            HttpServletRequest request,
            @PathVariable String authority,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = AnswerForm.FILES, required = false) @Nullable List<MultipartFile> files,
            RedirectAttributes redirect)
            throws IOException {
        var inquiry = Below.inquiry(inquiries, request);
        var answer = Below.answer(inquiry, authority);
        if (!inquiries.mayAnswer(authority)) throw new NotTheirAnswer();
        var form = AnswerForm.of(inquiry, fields);
        var act = Act.of(fields.getOrDefault("handling", ""));
        var day = Typed.date(form.received()).orElse(null);
        if (day == null && !form.received().isBlank()) {
            throw shown(
                    request,
                    authority,
                    form,
                    AnswerForm.RECEIVED,
                    wording.messages().of("pages.form.noDay"));
        }
        if (day != null && day.isAfter(inquiries.today())) {
            throw shown(
                    request,
                    authority,
                    form,
                    AnswerForm.RECEIVED,
                    wording.messages().of("inquiries.error.day"));
        }
        try {
            answers.save(inquiry.subject(), authority, form.answering());
            var refused = uploads.attach(inquiry, authority, files == null ? List.of() : files);
            if (!refused.isEmpty()) throw shown(request, authority, form, AnswerForm.FILES, refused);
            switch (act) {
                case SAVE -> {}
                case GIVE -> answers.give(inquiry.subject(), authority, form.answering(), day);
                case NOTHING -> answers.nothingToAdd(inquiry.subject(), authority, day);
            }
        } catch (InquiryChangedMeanwhile meanwhile) {
            throw shown(request, authority, form, "", wording.messages().of("inquiries.error.meanwhile"));
        } catch (AnswerRefused refused) {
            throw shown(request, authority, form, "", wording.words().refusal(refused));
        }
        Toast.saying(wording.messages().of("inquiries.done." + act, answer.name()))
                .after(redirect);
        return "redirect:" + inquiry.answersHref() + "/" + authority;
    }

    /** Opens it again, to correct it. */
    @PostMapping("/{authority}/ret")
    @OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER})
    String takeBack(HttpServletRequest request, @PathVariable String authority, RedirectAttributes redirect) {
        var inquiry = Below.inquiry(inquiries, request);
        try {
            answers.takeBack(inquiry.subject(), authority);
            Toast.saying(wording.messages().of("inquiries.takenBack")).after(redirect);
        } catch (AnswerRefused refused) {
            Toast.saying(wording.words().refusal(refused)).after(redirect);
        }
        return "redirect:" + inquiry.answersHref() + "/" + authority;
    }

    /** Gives this authority longer. */
    @PostMapping("/{authority}/frist")
    @OpenTo(Audience.SECRETARIAT)
    String extend(
            HttpServletRequest request,
            @PathVariable String authority,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        var inquiry = Below.inquiry(inquiries, request);
        var answer = Below.answer(inquiry, authority);
        var until = Typed.date(Typed.text(fields, AnswerPages.UNTIL));
        var reason = Typed.text(fields, AnswerPages.REASON);
        var said = "inquiries.extension.error";
        if (until.isPresent() && !reason.isEmpty()) {
            try {
                answers.extend(inquiry.subject(), authority, until.get(), reason);
                said = "inquiries.extension.done";
            } catch (AnswerRefused refused) {
                said = "inquiries.extension.refused." + refused.reason();
            }
        }
        Toast.saying(wording.messages().of(said, answer.name())).after(redirect);
        return "redirect:" + inquiry.answersHref() + "/" + authority;
    }

    private FormShown shown(
            HttpServletRequest request, String authority, AnswerForm form, String field, String message) {
        var inquiry = Below.inquiry(inquiries, request);
        var now = Below.answer(inquiry, authority);
        return new FormShown(pages.page(inquiry, now, form.on(now), FormErrors.NONE.with(field, message)));
    }
}
