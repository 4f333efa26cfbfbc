package dk.rammevaerk.cases.approvals.web;

import dk.rammevaerk.cases.approvals.ApprovalRound;
import dk.rammevaerk.cases.approvals.CouncilApprovals;
import dk.rammevaerk.cases.approvals.CouncilReminders;
import dk.rammevaerk.cases.approvals.web.CouncilApprovalPages.Shown;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.ConfirmationPage;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who lacks, and reminding them. Stands below the page of what is approved, whichever module's that is. */
@Controller
@RequestMapping(ApprovalsController.BELOW)
class ApprovalsController {
    static final String BELOW = "/rammeaftaler/{subject}/godkendelser";

    private final CouncilApprovals approvals;
    private final CouncilReminders reminders;
    private final CouncilApprovalPages pages;
    private final ApprovalWords words;
    private final Messages messages;

    ApprovalsController(
            CouncilApprovals approvals,
            CouncilReminders reminders,
            CouncilApprovalPages pages,
            ApprovalWords words,
            Messages messages) {
        this.approvals = approvals;
        this.reminders = reminders;
        this.pages = pages;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping
    @OpenTo(Audience.EVERYONE)
    Page overview(HttpServletRequest request, @RequestParam(name = "vis", defaultValue = "") String shown) {
        return pages.page(round(approvals, request), Shown.of(shown));
    }

    /** The question, for browsers without scripts. */
    @GetMapping("/rykker")
    @OpenTo(Audience.SECRETARIAT)
    Page ask(HttpServletRequest request) {
        var round = round(approvals, request);
        var reminder = pages.reminder(round);
        if (reminder == null) return pages.page(round, Shown.MISSING);
        return new ConfirmationPage(
                reminder,
                pages.trail(round)
                        .then(messages.of("approvals.trail"), CouncilApprovalPages.base(round))
                        .here(messages.of("approvals.reminder.trail")));
    }

    @PostMapping("/rykker")
    @OpenTo(Audience.SECRETARIAT)
    String remind(HttpServletRequest request, RedirectAttributes redirect) {
        var round = round(approvals, request);
        Toast.saying(words.sent(reminders.send(round.subject()))).after(redirect);
        return "redirect:" + CouncilApprovalPages.base(round);
    }

    /** The round of the page that the address stands below. */
    static ApprovalRound round(CouncilApprovals approvals, HttpServletRequest request) {
        var parts = request.getRequestURI().split("/", 4);
        return approvals
                .find("/" + parts[1] + "/" + parts[2])
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
