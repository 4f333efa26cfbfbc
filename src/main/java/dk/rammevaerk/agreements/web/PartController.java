package dk.rammevaerk.agreements.web;

import dk.rammevaerk.access.CprConfirmations.IsInstead;
import dk.rammevaerk.agreements.AgreementChangedMeanwhile;
import dk.rammevaerk.agreements.Agreements;
import dk.rammevaerk.agreements.FrameworkAgreement;
import dk.rammevaerk.agreements.Part;
import dk.rammevaerk.agreements.Parts;
import dk.rammevaerk.agreements.PartsAreSettled;
import dk.rammevaerk.agreements.web.AgreementFormPage.Kind;
import dk.rammevaerk.agreements.web.AgreementPages.Wording;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.uploads.Received;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The parts of an agreement: reading a version, comparing two, writing the next. */
@Controller
@RequestMapping("/rammeaftaler/{period}/dele")
class PartController {
    private static final String NEW = "part";
    private static final String VERSION = "version";
    private static final String FILE = "fil";
    private static final String NUMBERS = "tal";

    private final Agreements agreements;
    private final Parts parts;
    private final PartPages pages;
    private final PartUploads uploads;
    private final Wording wording;

    PartController(Agreements agreements, Parts parts, PartPages pages, PartUploads uploads, Wording wording) {
        this.agreements = agreements;
        this.parts = parts;
        this.pages = pages;
        this.uploads = uploads;
        this.wording = wording;
    }

    @GetMapping("/ny")
    @OpenTo(Audience.SECRETARIAT)
    Page blank(@PathVariable String period) {
        return newPart(AgreementsController.find(agreements, period), Written.NOTHING, FormErrors.NONE);
    }

    @PostMapping("/ny")
    @OpenTo(Audience.SECRETARIAT)
    String add(@PathVariable String period, @RequestParam Map<String, String> fields, RedirectAttributes redirect) {
        var agreement = AgreementsController.find(agreements, period);
        var written = new Written(fields);
        var errors = wording.forms().lacking(NEW, written, "titel");
        if (!errors.isEmpty()) throw new FormShown(newPart(agreement, written, errors));
        try {
            var id = parts.add(agreement, written.choice("art", Part.Kind.class), written.text("titel"));
            Toast.saying(wording.messages().of("agreements.saved")).after(redirect);
            return "redirect:" + Agreements.href(agreement) + "/dele/" + id;
        } catch (PartsAreSettled settled) {
            throw new FormShown(newPart(agreement, written, settled()));
        }
    }

    @GetMapping("/{id}")
    @OpenTo(Audience.EVERYONE)
    Page part(
            @PathVariable String period,
            @PathVariable UUID id,
            @RequestParam(name = "version", defaultValue = "0") int number,
            @RequestParam(name = "fra", defaultValue = "0") int from,
            @RequestParam(name = "til", defaultValue = "0") int to) {
        var agreement = AgreementsController.find(agreements, period);
        return pages.page(agreement, find(agreement, id), number, from, to);
    }

    @GetMapping("/{id}/{number:[0-9]{1,6}}/fil")
    @OpenTo(Audience.EVERYONE)
    ResponseEntity<byte[]> file(@PathVariable String period, @PathVariable UUID id, @PathVariable int number) {
        var agreement = AgreementsController.find(agreements, period);
        return pages.file(find(agreement, id), number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/{id}/skriv")
    @OpenTo(Audience.SECRETARIAT)
    Page write(@PathVariable String period, @PathVariable UUID id) {
        var agreement = AgreementsController.find(agreements, period);
        var part = find(agreement, id);
        var text = part.newest().map(Part.Version::text).orElse("");
        return form(
                agreement,
                part,
                new Written(Map.of("tekst", text == null ? "" : text)),
                agreement.state().isWritten() ? FormErrors.NONE : settled());
    }

    @PostMapping("/{id}/skriv")
    @OpenTo(Audience.SECRETARIAT)
    String save(
            @PathVariable String period,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = FILE, required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect)
            throws IOException {
        var agreement = AgreementsController.find(agreements, period);
        var part = find(agreement, id);
        var written = new Written(fields);
        var note = written.lacks("note") ? null : written.text("note");
        var errors = FormErrors.NONE;
        boolean asks = false;
        try {
            if (file != null && !file.isEmpty()) {
                var refused = uploads.write(agreement, id, version, file, note, vouched(written));
                if (refused != null) errors = errors.with(FILE, uploads.message(refused));
                asks = refused instanceof Received.NumberInText;
            } else if (vouched(written) != null) {
                errors = errors.with(FILE, wording.messages().of("uploads.again"));
                asks = true;
            } else {
                errors = wording.forms().lacking(VERSION, written, "tekst");
                if (errors.isEmpty()) parts.write(agreement, id, version, written.text("tekst"), null, note);
            }
        } catch (AgreementChangedMeanwhile meanwhile) {
            throw new FormShown(form(
                    agreement, find(agreement, id), written, wording.forms().meanwhile()));
        } catch (PartsAreSettled settled) {
            throw new FormShown(form(agreement, part, written, settled()));
        }
        if (!errors.isEmpty()) throw new FormShown(form(agreement, part, written, errors, asks));
        Toast.saying(wording.messages().of("agreements.version.saved", version + 1))
                .after(redirect);
        return "redirect:" + Agreements.href(agreement) + "/dele/" + id;
    }

    private Page newPart(FrameworkAgreement agreement, Written written, FormErrors errors) {
        return wording.forms()
                .form(NEW, written, errors)
                .must(Kind.LINE, "titel")
                .choice("art", wording.forms().choices("agreements.part", Arrays.asList(Part.Kind.values())))
                .of(agreement, "/dele/ny", 0);
    }

    private Page form(FrameworkAgreement agreement, Part part, Written written, FormErrors errors) {
        return form(agreement, part, written, errors, false);
    }

    /** @param asks what the numbers in the file are */
    private Page form(FrameworkAgreement agreement, Part part, Written written, FormErrors errors, boolean asks) {
        var form = wording.forms()
                .form(VERSION, written, errors)
                .may(Kind.MARKDOWN, "tekst")
                .may(Kind.FILE, FILE);
        if (asks) {
            var kinds = new LinkedHashMap<String, String>();
            kinds.put("", wording.messages().of("uploads.numbers.choose"));
            kinds.putAll(IsInstead.choices(wording.messages()));
            form.choice(NUMBERS, kinds);
        }
        return form.may(Kind.LINE, "note").of(agreement, "/dele/" + part.id() + "/skriv", part.newestNumber());
    }

    /** Null when nobody has said what the numbers in the file are. */
    private static @Nullable IsInstead vouched(Written written) {
        return Arrays.stream(IsInstead.values())
                .filter(one -> one.name().equals(written.text(NUMBERS)))
                .findFirst()
                .orElse(null);
    }

    private FormErrors settled() {
        return FormErrors.NONE.with("", wording.messages().of("agreements.error.settled"));
    }

    private Part find(FrameworkAgreement agreement, UUID id) {
        return parts.find(agreement, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
