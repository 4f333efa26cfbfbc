package dk.rammevaerk.agreements.web;

import dk.rammevaerk.access.CprConfirmations.IsInstead;
import dk.rammevaerk.agreements.Agreements;
import dk.rammevaerk.agreements.FrameworkAgreement;
import dk.rammevaerk.agreements.Part;
import dk.rammevaerk.agreements.Parts;
import dk.rammevaerk.agreements.web.AgreementFormPage.Kind;
import dk.rammevaerk.agreements.web.AgreementPages.Wording;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.uploads.Received;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
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
        var errors = wording.forms()
                .check(NEW, written)
                .must(FormCheck.LINE, "titel")
                .choice("art", Part.Kind.class)
                .errors();
        var added = new AtomicReference<UUID>();
        wording.saving()
                .write(
                        errors,
                        () -> added.set(parts.add(
                                agreement,
                                written.choice("art", Part.Kind.class).orElseThrow(),
                                written.text("titel"))),
                        told -> newPart(agreement, written, told));
        Toast.saying(wording.messages().of("agreements.saved")).after(redirect);
        return "redirect:" + Agreements.href(agreement) + "/dele/" + added.get();
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
                agreement.state().isWritten() ? FormErrors.NONE : settled(),
                false);
    }

    @PostMapping("/{id}/skriv")
    @OpenTo(Audience.SECRETARIAT)
    String save(
            @PathVariable String period,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = FILE, required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect) {
        var agreement = AgreementsController.find(agreements, period);
        var part = find(agreement, id);
        var written = new Written(fields);
        boolean isFile = file != null && !file.isEmpty();
        if (!isFile && vouched(written) != null) {
            throw asking(
                    agreement,
                    id,
                    written,
                    FormErrors.NONE.with(FILE, wording.messages().of("uploads.again")));
        }
        var check = wording.forms().check(VERSION, written).may(FormCheck.LINE, "note");
        if (!isFile) check.must(FormCheck.BOOK, "tekst");
        var errors = check.refuse(() -> isEmpty(file), FILE, wording.messages().of("agreements.error.emptyFile"))
                .refuse(
                        () -> isFile && isOther(part, written.text("tekst")),
                        FILE,
                        wording.messages().of("agreements.error.both"))
                .errors();
        wording.saving()
                .write(
                        errors,
                        () -> write(agreement, id, version, written, isFile ? file : null),
                        told -> form(agreement, find(agreement, id), written, told, false));
        Toast.saying(wording.messages().of("agreements.version.saved", version + 1))
                .after(redirect);
        return "redirect:" + Agreements.href(agreement) + "/dele/" + id;
    }

    private void write(
            FrameworkAgreement agreement, UUID id, int version, Written written, @Nullable MultipartFile file) {
        var note = written.lacks("note") ? null : written.text("note");
        if (file == null) {
            parts.write(agreement, id, version, written.text("tekst"), null, note);
            return;
        }
        var refused = uploads.write(agreement, id, version, file, note, vouched(written));
        if (refused == null) return;
        var told = FormErrors.NONE.with(FILE, uploads.message(refused));
        if (refused instanceof Received.NumberInText) throw asking(agreement, id, written, told);
        throw new FormShown(form(agreement, find(agreement, id), written, told, false));
    }

    private FormShown asking(FrameworkAgreement agreement, UUID id, Written written, FormErrors errors) {
        return new FormShown(form(agreement, find(agreement, id), written, errors, true));
    }

    private Page newPart(FrameworkAgreement agreement, Written written, FormErrors errors) {
        return wording.forms()
                .form(NEW, written, errors)
                .must(Kind.LINE, "titel")
                .choice("art", wording.forms().choices("agreements.part", Arrays.asList(Part.Kind.values())))
                .of(agreement, "/dele/ny", 0);
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

    /** A file that is chosen has a name. */
    private static boolean isEmpty(@Nullable MultipartFile file) {
        var name = file == null ? null : file.getOriginalFilename();
        return file != null && file.isEmpty() && name != null && !name.isBlank();
    }

    /** Whether it says something else than the newest version, however the lines are broken. */
    private static boolean isOther(Part part, String text) {
        var newest = part.newest().map(Part.Version::text).orElse("");
        return !plain(text).equals(plain(newest == null ? "" : newest));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Null when nobody has said what the numbers in the file are. */
    private static @Nullable IsInstead vouched(Written written) {
        return IsInstead.named(written.text(NUMBERS)).orElse(null);
    }

    private FormErrors settled() {
        return FormErrors.NONE.with("", wording.messages().of("agreements.error.settled"));
    }

    private Part find(FrameworkAgreement agreement, UUID id) {
        return parts.find(agreement, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
