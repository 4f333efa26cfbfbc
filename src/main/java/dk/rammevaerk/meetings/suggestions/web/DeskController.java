package dk.rammevaerk.meetings.suggestions.web;

import static java.util.stream.Collectors.groupingBy;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.suggestions.ItemInUse;
import dk.rammevaerk.meetings.suggestions.Suggestion;
import dk.rammevaerk.meetings.suggestions.SuggestionAnswers;
import dk.rammevaerk.meetings.suggestions.SuggestionChangedMeanwhile;
import dk.rammevaerk.meetings.suggestions.SuggestionId;
import dk.rammevaerk.meetings.suggestions.Suggestions;
import dk.rammevaerk.meetings.suggestions.TakesNoItems;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The secretariat's desk: what waits, and what is answered. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class DeskController {
    private final Suggestions suggestions;
    private final SuggestionAnswers answers;
    private final SuggestionPages pages;
    private final DeskLists lists;
    private final Messages messages;

    DeskController(
            Suggestions suggestions,
            SuggestionAnswers answers,
            SuggestionPages pages,
            DeskLists lists,
            Messages messages) {
        this.suggestions = suggestions;
        this.answers = answers;
        this.pages = pages;
        this.lists = lists;
        this.messages = messages;
    }

    @GetMapping("/forslag")
    Page desk() {
        var waiting = suggestions.waiting();
        return new DeskPage(
                messages.of(
                        "suggestions.desk.lead",
                        waiting.size(),
                        waiting.stream().filter(Suggestion::isLate).count()),
                lists.fora(waiting.stream().collect(groupingBy(Suggestion::forum))));
    }

    @PostMapping("/forslag/{id}/tag-med")
    String take(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String moede,
            @RequestParam(defaultValue = "") String afsnit,
            RedirectAttributes redirect) {
        var section = Arrays.stream(Section.values())
                .filter(one -> one.name().equals(afsnit))
                .findFirst()
                .orElse(Section.DECISION);
        var meeting = meeting(moede).orElseThrow(TakesNoItems::new);
        answers.take(new SuggestionId(id), version, meeting, section);
        return answered(id, "suggestions.taken", "/forslag/" + id + "/fortryd?version=" + (version + 1), redirect);
    }

    @PostMapping("/forslag/{id}/udsaet")
    String postpone(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String moede,
            RedirectAttributes redirect) {
        var before = find(id).target();
        answers.postpone(new SuggestionId(id), version, meeting(moede).orElse(null));
        return answered(
                id,
                "suggestions.postponed",
                "/forslag/" + id + "/udsaet-ikke?version=" + (version + 1) + "&moede="
                        + (before == null ? "" : before.id()),
                redirect);
    }

    @PostMapping("/forslag/{id}/udsaet-ikke")
    String undoPostponing(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String moede,
            RedirectAttributes redirect) {
        answers.undoPostponing(new SuggestionId(id), version, meeting(moede).orElse(null));
        return answered(id, "suggestions.undone", "", redirect);
    }

    @PostMapping("/forslag/{id}/afvis")
    String decline(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String grund,
            RedirectAttributes redirect) {
        var suggestion = find(id);
        if (grund.isBlank()) {
            throw new FormShown(
                    pages.page(suggestion, "", FormErrors.NONE.with("grund", messages.of("suggestions.error.reason"))));
        }
        try {
            answers.decline(new SuggestionId(id), version, grund.strip());
        } catch (SuggestionChangedMeanwhile meanwhile) {
            throw new FormShown(
                    pages.page(find(id), grund, FormErrors.NONE.with("", messages.of("suggestions.error.meanwhile"))));
        }
        return answered(id, "suggestions.declined", "/forslag/" + id + "/fortryd?version=" + (version + 1), redirect);
    }

    @PostMapping("/forslag/{id}/fortryd")
    String undo(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, RedirectAttributes redirect) {
        answers.undo(new SuggestionId(id), version);
        return answered(id, "suggestions.undone", "", redirect);
    }

    private String answered(UUID id, String message, String undo, RedirectAttributes redirect) {
        var toast = Toast.saying(messages.of(message, find(id).wish().title()));
        (undo.isEmpty() ? toast : toast.withUndo(messages.of("suggestions.undo"), undo)).after(redirect);
        return "redirect:/forslag";
    }

    @ExceptionHandler({SuggestionChangedMeanwhile.class, TakesNoItems.class, ItemInUse.class})
    String refused(RuntimeException why, RedirectAttributes redirect) {
        Toast.saying(messages.of("suggestions.error." + why.getClass().getSimpleName()))
                .after(redirect);
        return "redirect:/forslag";
    }

    private Suggestion find(UUID id) {
        return suggestions
                .find(new SuggestionId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<MeetingId> meeting(@Nullable String id) {
        try {
            return Optional.of(new MeetingId(UUID.fromString(id == null ? "" : id)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
