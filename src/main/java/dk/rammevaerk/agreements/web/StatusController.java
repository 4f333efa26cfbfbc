package dk.rammevaerk.agreements.web;

import dk.rammevaerk.agreements.Agreements;
import dk.rammevaerk.agreements.FrameworkAgreement;
import dk.rammevaerk.agreements.StatusOnAgenda;
import dk.rammevaerk.agreements.web.AgreementPages.Wording;
import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingSummary;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the plan of action goes, and its way onto an agenda. */
@Controller
@RequestMapping("/rammeaftaler/{period}/handlingsplan")
class StatusController {
    private static final String MEETING = "moede";

    private final Agreements agreements;
    private final StatusText status;
    private final StatusOnAgenda agenda;
    private final Registrars registrars;
    private final Wording wording;

    StatusController(
            Agreements agreements, StatusText status, StatusOnAgenda agenda, Registrars registrars, Wording wording) {
        this.agreements = agreements;
        this.status = status;
        this.agenda = agenda;
        this.registrars = registrars;
        this.wording = wording;
    }

    @GetMapping
    @OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER, Audience.TARIFF_GROUP})
    Page status(@PathVariable String period) {
        return page(AgreementsController.find(agreements, period), "", FormErrors.NONE);
    }

    @PostMapping
    @OpenTo(Audience.SECRETARIAT)
    String put(
            @PathVariable String period,
            @RequestParam(name = MEETING, defaultValue = "") String chosen,
            RedirectAttributes redirect) {
        var agreement = AgreementsController.find(agreements, period);
        var none = FormErrors.NONE.with(MEETING, wording.messages().of("agreements.status.choose"));
        var meeting = meeting(agreement, chosen);
        if (meeting.isEmpty()) throw new FormShown(page(agreement, chosen, none));
        var item = new AtomicReference<ItemId>();
        wording.saving()
                .write(
                        FormErrors.NONE,
                        () -> item.set(agenda.putOn(
                                agreement,
                                meeting.get(),
                                wording.messages().of("agreements.status.item", agreement.period()),
                                status.of(agreement))),
                        told -> page(agreement, chosen, told),
                        none);
        Toast.saying(wording.messages().of("agreements.status.put")).after(redirect);
        return "redirect:/moeder/" + meeting.get() + "/" + item.get();
    }

    private Optional<MeetingId> meeting(FrameworkAgreement agreement, String chosen) {
        return agenda.meetings(agreement).stream()
                .map(MeetingSummary::id)
                .filter(one -> one.toString().equals(chosen))
                .findFirst();
    }

    private StatusPage page(FrameworkAgreement agreement, String chosen, FormErrors errors) {
        return new StatusPage(
                wording.forms().trailTo(agreement).here(wording.messages().of("agreements.status.trail")),
                wording.forms().title(agreement),
                status.of(agreement),
                Agreements.href(agreement) + "/handlingsplan",
                meetings(agreement),
                chosen,
                errors);
    }

    private SequencedMap<String, String> meetings(FrameworkAgreement agreement) {
        var options = new LinkedHashMap<String, String>();
        if (registrars.isSecretariat()) {
            agenda.meetings(agreement).forEach(one -> options.put(one.id().toString(), DanishFormat.date(one.date())));
        }
        return options;
    }
}
