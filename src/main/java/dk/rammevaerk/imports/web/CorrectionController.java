package dk.rammevaerk.imports.web;

import dk.rammevaerk.access.PossibleCprNumber;
import dk.rammevaerk.imports.Acceptances;
import dk.rammevaerk.imports.Acceptances.BecameMeeting;
import dk.rammevaerk.imports.Acceptances.Lack;
import dk.rammevaerk.imports.Acceptances.Missing;
import dk.rammevaerk.imports.Acceptances.SameDay;
import dk.rammevaerk.imports.FieldChangedMeanwhile;
import dk.rammevaerk.imports.FieldFault;
import dk.rammevaerk.imports.FieldName;
import dk.rammevaerk.imports.Fingerprint;
import dk.rammevaerk.imports.Imports;
import dk.rammevaerk.imports.ItemGone;
import dk.rammevaerk.imports.Preview;
import dk.rammevaerk.imports.Preview.Accepted;
import dk.rammevaerk.imports.Preview.CprQuestion;
import dk.rammevaerk.imports.Preview.Read;
import dk.rammevaerk.imports.Preview.Unreadable;
import dk.rammevaerk.imports.PreviewChangedMeanwhile;
import dk.rammevaerk.imports.PreviewGone;
import dk.rammevaerk.imports.PreviewId;
import dk.rammevaerk.imports.Question;
import dk.rammevaerk.imports.web.FieldRow.Theirs;
import dk.rammevaerk.imports.web.WorkPages.Asked;
import dk.rammevaerk.imports.web.WorkPages.Attempt;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Confirmation;
import dk.rammevaerk.pages.ConfirmationPage;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Trail;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Looking at one preview, correcting it, accepting it. Every act is a form that is answered by a redirect to the page,
 * so it works without scripts; with them only the work is swapped.
 */
@Controller
@OpenTo(Audience.SECRETARIAT)
class CorrectionController {
    private final Imports imports;
    private final Acceptances acceptances;
    private final WorkPages workPages;
    private final Messages messages;

    CorrectionController(Imports imports, Acceptances acceptances, WorkPages workPages, Messages messages) {
        this.imports = imports;
        this.acceptances = acceptances;
        this.workPages = workPages;
        this.messages = messages;
    }

    @GetMapping("/indlaesning/{id}")
    Page look(
            @PathVariable UUID id,
            Place place,
            @RequestParam(required = false) @Nullable String ret,
            @RequestParam(required = false) @Nullable String fokus) {
        var preview = find(id);
        return switch (preview.stage()) {
            case Read read ->
                workPages.page(preview, read, new Asked(place, ret, fokus, null, List.of()), HttpStatus.OK.value());
            case Unreadable(String reason) ->
                new UnreadablePage(
                        preview.id(),
                        preview.upload().fileName(),
                        reason,
                        messages.of(
                                "imports.unreadable.facts",
                                DanishFormat.bytes(preview.upload().size()),
                                DanishFormat.moment(preview.upload().uploadedAt()),
                                preview.upload().uploadedBy()));
            case CprQuestion(var places) -> ImportController.cprQuestion(preview, places, List.of(), false, messages);
            case Accepted accepted -> throw new PreviewGone();
        };
    }

    @PostMapping("/indlaesning/{id}/felt")
    String correct(
            @PathVariable UUID id,
            Place place,
            @RequestParam String felt,
            @RequestParam String set,
            HttpServletRequest request) {
        var field = FieldName.parse(felt).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        imports.correct(new PreviewId(id), field, new Fingerprint(set), typed(request, felt));
        return "redirect:" + place.href(new PreviewId(id), null, field.toString());
    }

    @PostMapping("/indlaesning/{id}/advarsel/{index}")
    String answer(@PathVariable UUID id, @PathVariable int index, Place place, @RequestParam String svar) {
        var preview = new PreviewId(id);
        switch (svar) {
            case "brug" -> {
                try {
                    imports.useSuggestion(preview, index);
                } catch (FieldFault doesNotFit) {
                    return "redirect:" + place.open(index).href(preview, fieldOf(preview, index), null);
                }
            }
            case "alle" -> imports.answerAlike(preview, index);
            case "igen" -> imports.answer(preview, index, false);
            default -> imports.answer(preview, index, true);
        }
        var next = svar.equals("igen") ? Optional.of(index) : nextOpen(preview, index);
        return "redirect:" + place.open(next.orElse(index)).href(preview, null, "advarsel");
    }

    private Optional<Integer> nextOpen(PreviewId id, int behind) {
        return stage(id).flatMap(read -> read.nextOpen(behind)).map(Question::index);
    }

    private Optional<Read> stage(PreviewId id) {
        return imports.find(id)
                .map(Preview::stage)
                .filter(Read.class::isInstance)
                .map(Read.class::cast);
    }

    private @Nullable String fieldOf(PreviewId id, int index) {
        return stage(id).map(read -> read.warning(index).field()).orElse(null);
    }

    @PostMapping("/indlaesning/{id}/punkt")
    String add(@PathVariable UUID id, Place place, @RequestParam(required = false) @Nullable Integer efter) {
        int key = imports.addItem(new PreviewId(id), efter);
        return "redirect:"
                + place.at(key)
                        .href(
                                new PreviewId(id),
                                FieldName.of(key, FieldName.Part.TITLE).toString(),
                                null);
    }

    @PostMapping("/indlaesning/{id}/punkt/{key}/fjern")
    String remove(@PathVariable UUID id, @PathVariable int key, Place place, RedirectAttributes redirect) {
        var preview = new PreviewId(id);
        var items = read(find(id)).draft().items();
        int at = items.indexOf(key);
        imports.removeItem(preview, key);
        Toast.saying(messages.of("imports.item.removed"))
                .withUndo(messages.of("imports.item.restore"), "/indlaesning/" + id + "/punkt/" + key + "/hent")
                .after(redirect);
        var next = items.size() < 2 ? null : items.get(at == items.size() - 1 ? at - 1 : at + 1);
        return "redirect:" + place.at(next).href(preview, null, "punkt");
    }

    @PostMapping("/indlaesning/{id}/punkt/{key}/hent")
    String restore(@PathVariable UUID id, @PathVariable int key, Place place) {
        imports.restoreItem(new PreviewId(id), key);
        return "redirect:" + place.at(key).href(new PreviewId(id), null, "punkt");
    }

    @PostMapping("/indlaesning/{id}/punkt/{key}/flyt")
    String move(@PathVariable UUID id, @PathVariable int key, Place place, @RequestParam String vej) {
        imports.moveItem(new PreviewId(id), key, vej.equals("op") ? -1 : 1);
        return "redirect:" + place.at(key).href(new PreviewId(id), null, "punkt");
    }

    @PostMapping("/indlaesning/{id}/godkend")
    String accept(
            @PathVariable UUID id,
            Place place,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean alligevel,
            RedirectAttributes redirect) {
        return switch (acceptances.accept(new PreviewId(id), version, alligevel)) {
            case BecameMeeting(var meeting) -> {
                Toast.saying(messages.of("imports.accepted")).after(redirect);
                yield "redirect:/moeder/" + meeting;
            }
            case Missing(var lacks) -> throw new NotYet(lacks);
            case SameDay sameDay -> throw new AskFirst(sameDay, version);
        };
    }

    @ExceptionHandler
    Page lacking(NotYet notYet, HttpServletRequest request) {
        var preview = find(request);
        return workPages.page(
                preview,
                read(preview),
                Asked.of(place(request)).lacking(notYet.lacks),
                HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    @ExceptionHandler
    Page sameDay(AskFirst ask, HttpServletRequest request) {
        var preview = find(request);
        var forum = workPages.forum(ask.sameDay.forum());
        var date = DanishFormat.date(ask.sameDay.date());
        return new ConfirmationPage(
                new Confirmation(
                        "samme-dag",
                        messages.of("imports.sameDay.question", forum, date),
                        messages.of("imports.sameDay.consequence", forum, date),
                        messages.of("imports.sameDay.doIt"),
                        "/indlaesning/" + preview.id() + "/godkend?alligevel=true&version=" + ask.version,
                        messages.of("imports.sameDay.leaveIt"),
                        place(request).href(preview.id())),
                Trail.of(messages.of("imports.trail"), "/indlaesning")
                        .here(preview.upload().fileName()));
    }

    @ExceptionHandler
    Page fault(FieldFault fault, HttpServletRequest request) {
        return again(request, messages.of(fault.messageKey(), fault.values()), null, false);
    }

    @ExceptionHandler
    Page changedMeanwhile(FieldChangedMeanwhile changed, HttpServletRequest request) {
        return again(
                request,
                messages.of("imports.changed.error"),
                new Theirs(
                        messages.of("imports.changed.theirs", changed.by(), workPages.clock(changed.at())),
                        changed.theirs()),
                false);
    }

    @ExceptionHandler
    Page possibleCprNumber(PossibleCprNumber possible, HttpServletRequest request) {
        var lines = possible.hitsByField().values().stream()
                .flatMap(List::stream)
                .map(hit -> messages.of("access.cpr.place", hit.line()))
                .distinct()
                .collect(Collectors.joining(", "));
        return again(request, messages.of("access.cpr.field", lines), null, true);
    }

    @ExceptionHandler
    String itemGone(ItemGone gone, HttpServletRequest request, RedirectAttributes redirect) {
        Toast.saying(messages.of("imports.item.gone")).after(redirect);
        return "redirect:" + place(request).at(null).href(find(request).id(), null, null);
    }

    @ExceptionHandler
    String changedMeanwhile(PreviewChangedMeanwhile changed, HttpServletRequest request, RedirectAttributes redirect) {
        Toast.saying(messages.of("imports.changed.accept", changed.by())).after(redirect);
        return "redirect:" + place(request).href(find(request).id());
    }

    /** Accepted or deleted in the meantime: the meeting, when there is one. */
    @ExceptionHandler
    String gone(PreviewGone gone, HttpServletRequest request, RedirectAttributes redirect) {
        return imports.find(new PreviewId(id(request)))
                .map(Preview::stage)
                .map(stage -> stage instanceof Accepted(var meeting) ? "redirect:/moeder/" + meeting : null)
                .orElseGet(() -> {
                    Toast.saying(messages.of("imports.gone")).after(redirect);
                    return "redirect:/indlaesning";
                });
    }

    /** The page with the field still open, what was typed in it, and what is wrong. */
    private Page again(HttpServletRequest request, String error, @Nullable Theirs theirs, boolean askCpr) {
        var preview = find(request);
        var spelling = request.getParameter("felt");
        var field = FieldName.parse(spelling).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        boolean swapped = request.getHeader("HX-Request") != null;
        return workPages.page(
                preview,
                read(preview),
                Asked.of(place(request)).after(new Attempt(field, typed(request, spelling), error, theirs, askCpr)),
                swapped ? HttpStatus.OK.value() : HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    private Preview find(UUID id) {
        return imports.find(new PreviewId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Preview find(HttpServletRequest request) {
        return find(id(request));
    }

    private static Read read(Preview preview) {
        if (preview.stage() instanceof Read read) return read;
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static UUID id(HttpServletRequest request) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof java.util.Map<?, ?> path
                && path.get("id") instanceof String id) {
            return UUID.fromString(id);
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static Place place(HttpServletRequest request) {
        return new Place(
                number(request.getParameter("punkt")),
                number(request.getParameter("advarsel")),
                request.getParameter("tekst"));
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text == null || !text.matches("\\d{1,9}") ? null : Integer.valueOf(text);
    }

    private static String typed(HttpServletRequest request, @Nullable String field) {
        var typed = field == null ? null : request.getParameter(field);
        return typed == null ? "" : typed;
    }

    private static final class NotYet extends RuntimeException {
        private final transient List<Lack> lacks;

        NotYet(List<Lack> lacks) {
            this.lacks = lacks;
        }
    }

    private static final class AskFirst extends RuntimeException {
        private final transient SameDay sameDay;
        private final int version;

        AskFirst(SameDay sameDay, int version) {
            this.sameDay = sameDay;
            this.version = version;
        }
    }
}
