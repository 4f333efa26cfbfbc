package dk.rammevaerk.access.web;

import dk.rammevaerk.access.AuditTrail;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@OpenTo(Audience.ADMINISTRATOR)
class AuditController {
    private final AuditTrail trail;

    AuditController(AuditTrail trail) {
        this.trail = trail;
    }

    @GetMapping("/administration/aendringer")
    Page changes(
            @RequestParam(defaultValue = "") String hvem,
            @RequestParam(defaultValue = "") String hvad,
            @RequestParam(name = "foer", required = false) @Nullable Long before) {
        return new AuditPage(hvem.strip(), hvad.strip(), before, trail.newest(hvem.strip(), hvad.strip(), before));
    }
}
