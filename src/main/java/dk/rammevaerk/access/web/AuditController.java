package dk.rammevaerk.access.web;

import dk.rammevaerk.access.AuditTrail;
import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@OpenTo(Audience.ADMINISTRATOR)
class AuditController {
    private final AuditTrail trail;
    private final AuditWords words;
    private final CurrentActor currentActor;

    AuditController(AuditTrail trail, AuditWords words, CurrentActor currentActor) {
        this.trail = trail;
        this.words = words;
        this.currentActor = currentActor;
    }

    @GetMapping("/administration/aendringer")
    Page changes(
            @RequestParam(defaultValue = "") String hvem,
            @RequestParam(defaultValue = "") String hvad,
            @RequestParam(name = "foer", required = false) @Nullable Long before) {
        var entries = trail.newest(hvem.strip(), hvad.strip(), before);
        boolean seesTexts = currentActor.get().isSecretariat();
        return new AuditPage(
                hvem.strip(),
                hvad.strip(),
                words.areas(),
                entries.stream().map(entry -> words.line(entry, seesTexts)).toList(),
                older(hvem.strip(), hvad.strip(), entries));
    }

    private static String older(String actor, String area, List<AuditTrail.Entry> entries) {
        return entries.size() < AuditTrail.PAGE_SIZE
                ? ""
                : "/administration/aendringer?hvem=" + encoded(actor) + "&hvad=" + encoded(area) + "&foer="
                        + entries.getLast().id();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
