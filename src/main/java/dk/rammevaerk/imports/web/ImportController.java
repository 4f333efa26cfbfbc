package dk.rammevaerk.imports.web;

import dk.rammevaerk.access.CprConfirmations.IsInstead;
import dk.rammevaerk.files.Downloads;
import dk.rammevaerk.imports.CprPlace;
import dk.rammevaerk.imports.Imports;
import dk.rammevaerk.imports.Preview;
import dk.rammevaerk.imports.Preview.CprQuestion;
import dk.rammevaerk.imports.PreviewGone;
import dk.rammevaerk.imports.PreviewId;
import dk.rammevaerk.imports.PreviewSummary;
import dk.rammevaerk.imports.Received;
import dk.rammevaerk.imports.Uploads;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Confirmation;
import dk.rammevaerk.pages.ConfirmationPage;
import dk.rammevaerk.pages.Icon;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Trail;
import dk.rammevaerk.pages.UploadBox;
import dk.rammevaerk.pages.UploadRow;
import dk.rammevaerk.pages.UploadRow.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Laying files up, and what can be done with one as a whole. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class ImportController {
    private final Imports imports;
    private final Uploads uploads;
    private final Messages messages;

    ImportController(Imports imports, Uploads uploads, Messages messages) {
        this.imports = imports;
        this.uploads = uploads;
        this.messages = messages;
    }

    @GetMapping("/indlaesning")
    Page list() {
        return new ImportsPage(
                new UploadBox(
                        "/indlaesning",
                        ".pdf,.docx,.md,.txt",
                        messages.of("imports.upload.hint"),
                        Uploads.MAX_BYTES,
                        false,
                        messages.of("imports.upload.send")),
                rows(state -> state != PreviewSummary.State.UNREADABLE),
                rows(state -> state == PreviewSummary.State.UNREADABLE));
    }

    private List<ImportsPage.Row> rows(Predicate<PreviewSummary.State> wanted) {
        return imports.waiting().stream()
                .filter(summary -> wanted.test(summary.state()))
                .map(this::row)
                .toList();
    }

    /** One file from the script, which shows its row. */
    @PostMapping(path = "/indlaesning", headers = "HX-Request")
    UploadRow uploadOne(@RequestParam(UploadBox.PART) MultipartFile file) throws IOException {
        return row(receive(file), name(file));
    }

    /** All files at once, from a browser without scripts. */
    @PostMapping("/indlaesning")
    String uploadAll(@RequestParam(UploadBox.PART) List<MultipartFile> files, RedirectAttributes redirect)
            throws IOException {
        var said = new ArrayList<String>();
        for (var file : files) {
            var row = row(receive(file), name(file));
            said.add(row.fileName() + ": " + row.message());
        }
        Toast.saying(String.join(" ", said)).after(redirect);
        return "redirect:/indlaesning";
    }

    @GetMapping("/indlaesning/{id}/fil")
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        var preview = find(id);
        return Downloads.attachment(
                preview.upload().fileName(), preview.upload().mediaType(), imports.content(preview.id()));
    }

    @GetMapping("/indlaesning/{id}/slet")
    Page askBeforeDeleting(@PathVariable UUID id) {
        var preview = find(id);
        return new ConfirmationPage(
                deletion(preview, messages),
                Trail.of(messages.of("imports.trail"), "/indlaesning")
                        .here(preview.upload().fileName()));
    }

    @PostMapping("/indlaesning/{id}/slet")
    String delete(@PathVariable UUID id, RedirectAttributes redirect) {
        var preview = find(id);
        imports.delete(preview.id());
        Toast.saying(messages.of("imports.deleted", preview.upload().fileName()))
                .after(redirect);
        return "redirect:/indlaesning";
    }

    @PostMapping("/indlaesning/{id}/cpr")
    String answerCpr(@PathVariable UUID id, @RequestParam Map<String, String> form, RedirectAttributes redirect) {
        var preview = find(id);
        if (!(preview.stage() instanceof CprQuestion(List<CprPlace> places))) {
            return "redirect:/indlaesning/" + id;
        }
        var answers = IntStream.range(0, places.size())
                .mapToObj(i -> isInstead(form.getOrDefault("svar-" + i, "")))
                .toList();
        if (answers.stream().anyMatch(Optional::isEmpty)) {
            throw new Unanswered(cprQuestion(preview, places, answers, true, messages));
        }
        var next = uploads.answer(
                preview.id(), answers.stream().flatMap(Optional::stream).toList());
        if (next.stage() instanceof Preview.Read) {
            Toast.saying(messages.of("imports.cpr.answered")).after(redirect);
        }
        return "redirect:/indlaesning/" + id;
    }

    @ExceptionHandler
    Page unanswered(Unanswered unanswered) {
        return unanswered.page;
    }

    @ExceptionHandler
    String gone(PreviewGone gone) {
        return "redirect:/indlaesning";
    }

    static Confirmation deletion(Preview preview, Messages messages) {
        var name = preview.upload().fileName();
        return new Confirmation(
                "slet-fil",
                messages.of("imports.delete.question", name),
                messages.of(
                        preview.stage() instanceof Preview.Read
                                ? "imports.delete.consequence"
                                : "imports.delete.unread"),
                messages.of("imports.delete.doIt"),
                "/indlaesning/" + preview.id() + "/slet",
                messages.of("imports.delete.leaveIt"),
                "/indlaesning/" + preview.id());
    }

    static NumbersPage cprQuestion(
            Preview preview,
            List<CprPlace> places,
            List<Optional<IsInstead>> answers,
            boolean unanswered,
            Messages messages) {
        return new NumbersPage(
                preview.id(),
                preview.upload().fileName(),
                IntStream.range(0, places.size())
                        .mapToObj(i -> new NumbersPage.Question(
                                "svar-" + i,
                                messages.of(
                                        "imports.cpr.where",
                                        String.valueOf(places.get(i).page()),
                                        String.valueOf(places.get(i).line()),
                                        String.valueOf(places.get(i).column())),
                                i < answers.size()
                                        ? answers.get(i).map(Enum::name).orElse("")
                                        : ""))
                        .toList(),
                IsInstead.choices(messages),
                unanswered);
    }

    private static Optional<IsInstead> isInstead(String answer) {
        return Arrays.stream(IsInstead.values())
                .filter(value -> value.name().equals(answer))
                .findFirst();
    }

    private Received receive(MultipartFile file) throws IOException {
        return uploads.receive(name(file), file.getBytes());
    }

    private UploadRow row(Received received, String fileName) {
        return switch (received) {
            case Received.Waits(var preview) -> uploaded(preview);
            case Received.WaitsAlready(var preview) ->
                new UploadRow(
                        fileName,
                        messages.of(
                                "imports.upload.waitsAlready", preview.upload().fileName()),
                        Outcome.DOUBTFUL,
                        "/indlaesning/" + preview.id());
            case Received.IsAlreadyAMeeting(var meeting) ->
                new UploadRow(
                        fileName, messages.of("imports.upload.isMeeting"), Outcome.DOUBTFUL, "/moeder/" + meeting);
            case Received.Empty() -> new UploadRow(fileName, messages.of("imports.upload.empty"), Outcome.REFUSED, "");
            case Received.NameHoldsCprNumber() ->
                new UploadRow(
                        fileName.replaceAll("\\d", "•"), messages.of("imports.upload.cprName"), Outcome.REFUSED, "");
        };
    }

    private UploadRow uploaded(Preview preview) {
        var name = preview.upload().fileName();
        var href = "/indlaesning/" + preview.id();
        return switch (preview.stage()) {
            case CprQuestion question -> new UploadRow(name, messages.of("imports.upload.cpr"), Outcome.DOUBTFUL, href);
            case Preview.Unreadable(String reason) -> new UploadRow(name, reason, Outcome.REFUSED, href);
            case Preview.Read read -> {
                int open = read.openQuestions().size();
                yield new UploadRow(
                        name,
                        found(read.draft().items().size(), open),
                        open == 0 ? Outcome.READ : Outcome.DOUBTFUL,
                        href);
            }
            case Preview.Accepted(var meeting) ->
                new UploadRow(name, messages.of("imports.upload.isMeeting"), Outcome.READ, "/moeder/" + meeting);
        };
    }

    private ImportsPage.Row row(PreviewSummary summary) {
        var href = "/indlaesning/" + summary.id();
        var when =
                messages.of("imports.list.uploaded", DanishFormat.moment(summary.uploadedAt()), summary.uploadedBy());
        return switch (summary.state()) {
            case CPR_QUESTION ->
                new ImportsPage.Row(
                        href,
                        summary.fileName(),
                        messages.of("imports.upload.cpr"),
                        StateTag.of(State.WAITING).with(Icon.WARNING).worded(messages.of("imports.state.cpr")),
                        when);
            case UNREADABLE ->
                new ImportsPage.Row(
                        href,
                        summary.fileName(),
                        summary.reason(),
                        StateTag.of(State.REJECTED).worded(messages.of("imports.state.unreadable")),
                        when);
            case READ ->
                new ImportsPage.Row(
                        href,
                        summary.fileName(),
                        found(summary.items(), summary.openWarnings()),
                        StateTag.of(State.WAITING).worded(messages.of("imports.state.read")),
                        when);
        };
    }

    private String found(int items, int warnings) {
        return messages.of("imports.count.items", items)
                + (warnings == 0 ? "" : ", " + messages.of("imports.count.warnings", warnings));
    }

    private Preview find(UUID id) {
        return imports.find(new PreviewId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    /** A place has no answer; the form comes back with what was answered. */
    private static final class Unanswered extends RuntimeException {
        private final transient NumbersPage page;

        Unanswered(NumbersPage page) {
            this.page = page;
        }
    }
}
