package dk.rammevaerk.cases.web;

import dk.rammevaerk.access.CprConfirmations.IsInstead;
import dk.rammevaerk.cases.CaseFile;
import dk.rammevaerk.cases.Cases;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.uploads.Received;
import dk.rammevaerk.meetings.uploads.web.NumbersInFilePage;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.UploadBox;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a file of a case with numbers in it that somebody vouches for, and keeps who did. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class CaseNumbersController {
    private final Cases cases;
    private final CaseUploads uploads;
    private final Messages messages;

    CaseNumbersController(Cases cases, CaseUploads uploads, Messages messages) {
        this.cases = cases;
        this.uploads = uploads;
        this.messages = messages;
    }

    @GetMapping("/sager/{number}/dokumenter/tal")
    Page ask(@PathVariable String number) {
        return page(CaseController.find(cases, number).file(), FormErrors.NONE);
    }

    /** @return the question again, or where the file now stands */
    @PostMapping("/sager/{number}/dokumenter/tal")
    Object vouch(
            @PathVariable String number,
            @RequestParam(name = UploadBox.PART, required = false) @Nullable MultipartFile file,
            @RequestParam(name = "er", defaultValue = "") String answer,
            RedirectAttributes redirect)
            throws IOException {
        var to = CaseController.find(cases, number).file();
        var kind = Arrays.stream(IsInstead.values())
                .filter(one -> one.name().equals(answer))
                .findFirst();
        if (kind.isEmpty() || file == null || file.isEmpty()) {
            return page(to, FormErrors.NONE.with("er", messages.of("suggestions.numbers.answer")));
        }
        var received = uploads.add(to, file, kind.get());
        var message = uploads.message(received);
        if (!(received instanceof Received.Kept)) return page(to, FormErrors.NONE.with(UploadBox.PART, message));
        Toast.saying(received.name() + ": " + message).after(redirect);
        return "redirect:/sager/" + number + "#dokumenter";
    }

    private NumbersInFilePage page(CaseFile to, FormErrors errors) {
        return new NumbersInFilePage(
                to.title(),
                "/sager/" + to.number() + "#dokumenter",
                CaseUploads.numbers(to),
                IsInstead.choices(messages),
                errors);
    }
}
