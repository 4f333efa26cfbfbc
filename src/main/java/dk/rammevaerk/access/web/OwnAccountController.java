package dk.rammevaerk.access.web;

import dk.rammevaerk.access.Accounts;
import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody does with their own account: a new password. */
@Controller
@RequestMapping("/konto")
@OpenTo(Audience.SIGNED_IN)
class OwnAccountController {
    /** As the Danish Centre for Cyber Security advises for passwords that people choose themselves. */
    static final int SHORTEST_PASSWORD = 15;

    private final Accounts accounts;
    private final CurrentActor currentActor;
    private final Messages messages;

    OwnAccountController(Accounts accounts, CurrentActor currentActor, Messages messages) {
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    @GetMapping
    Page account() {
        return page(FormErrors.NONE);
    }

    /** @return the page with what is wrong, or the way to the sign-in: a new password ends every session */
    @PostMapping
    Object changePassword(
            @RequestParam(name = "nuvaerende", defaultValue = "") String current,
            @RequestParam(name = "ny", defaultValue = "") String wanted,
            @RequestParam(name = "gentaget", defaultValue = "") String repeated) {
        var errors = FormErrors.NONE;
        if (!accounts.isPassword(currentActor.get().name(), current)) {
            errors = errors.with("nuvaerende", messages.of("access.password.wrong"));
        }
        if (wanted.length() < SHORTEST_PASSWORD) {
            errors = errors.with("ny", messages.of("access.password.short", SHORTEST_PASSWORD));
        } else if (!wanted.equals(repeated)) {
            errors = errors.with("gentaget", messages.of("access.password.differs"));
        }
        if (!errors.isEmpty()) return page(errors);
        accounts.changePassword(currentActor.get().name(), wanted);
        return "redirect:/log-paa?nyadgangskode";
    }

    private OwnAccountPage page(FormErrors errors) {
        var actor = currentActor.get();
        return new OwnAccountPage(actor.label(), actor.name(), errors);
    }
}
