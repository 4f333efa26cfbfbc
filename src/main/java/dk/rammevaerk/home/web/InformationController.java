package dk.rammevaerk.home.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Page;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The pages that the foot of every page leads to. */
@RestController
@OpenTo(Audience.EVERYONE)
class InformationController {
    private final String contact;

    InformationController(@Value("${rammevaerk.contact:}") String contact) {
        this.contact = contact;
    }

    @GetMapping("/kontakt")
    Page contact() {
        return new ContactPage(contact);
    }

    @GetMapping("/privatliv")
    Page privacy() {
        return new PrivacyPage();
    }

    @GetMapping("/tilgaengelighed")
    Page accessibility() {
        return new AccessibilityPage();
    }
}
