package dk.rammevaerk.meetings.plan.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.plan.ParticipantGone;
import dk.rammevaerk.meetings.plan.Participants;
import dk.rammevaerk.meetings.plan.Participants.Substitute;
import dk.rammevaerk.meetings.plan.ParticipantsSettled;
import dk.rammevaerk.meetings.plan.web.ParticipantsPage.Guest;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Typed;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The participants of a coming meeting, in the hands of the secretariat. */
@Controller
@RequestMapping("/moeder/{id}/deltagere")
@OpenTo(Audience.SECRETARIAT)
class ParticipantsController {
    private final Meetings meetings;
    private final Participants participants;
    private final ParticipantsPages pages;
    private final Messages messages;

    ParticipantsController(Meetings meetings, Participants participants, ParticipantsPages pages, Messages messages) {
        this.meetings = meetings;
        this.participants = participants;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping
    Object list(@PathVariable UUID id, RedirectAttributes redirect) {
        var meeting = find(id);
        if (meeting.state().isAhead()) return pages.page(meeting, Guest.NOBODY, "", FormErrors.NONE);
        Toast.saying(messages.of("plan.participants.settled")).after(redirect);
        return "redirect:/moeder/" + id;
    }

    /** @return the page again with what is wrong, or a redirect to it */
    @PostMapping
    Object addGuest(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var meeting = find(id);
        var guest = new Guest(
                Typed.text(typed, "navn"),
                Typed.text(typed, "organisation"),
                Typed.text(typed, "mail"),
                Typed.text(typed, "punkt"));
        var errors = FormErrors.NONE;
        if (guest.name().isEmpty()) errors = errors.with("navn", messages.of("plan.guest.name.empty"));
        if (isNoAddress(guest.email())) errors = errors.with("mail", messages.of("plan.email.wrong"));
        if (!errors.isEmpty()) return pages.page(meeting, guest, "", errors);
        var item = meeting.items().stream()
                .map(Item::id)
                .filter(one -> one.toString().equals(guest.item()))
                .findFirst()
                .orElse(null);
        return done(id, redirect, () -> {
            participants.addGuest(
                    meeting.id(),
                    new Participants.Guest(guest.name(), orNull(guest.organisation()), orNull(guest.email()), item));
            return messages.of("plan.guest.added", guest.name());
        });
    }

    /** @return the page again when it is no address, or a redirect to it */
    @PostMapping("/{participant}/mail")
    Object reach(
            @PathVariable UUID id,
            @PathVariable UUID participant,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var field = "mail-" + participant;
        var email = Typed.text(typed, field);
        if (isNoAddress(email)) {
            return pages.page(
                    find(id), Guest.NOBODY, email, FormErrors.NONE.with(field, messages.of("plan.email.wrong")));
        }
        return done(id, redirect, () -> {
            var one = participants.reach(find(id).id(), participant, orNull(email));
            return messages.of(email.isEmpty() ? "plan.email.removed" : "plan.email.kept", one.name());
        });
    }

    @PostMapping("/{participant}/afbud")
    String apologise(
            @PathVariable UUID id,
            @PathVariable UUID participant,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        return done(id, redirect, () -> {
            var one = participants.apologise(find(id).id(), participant, substitute(typed));
            return messages.of("plan.apology.noted", one.name());
        });
    }

    @PostMapping("/{participant}/kommer")
    String comeAfterAll(@PathVariable UUID id, @PathVariable UUID participant, RedirectAttributes redirect) {
        return done(
                id,
                redirect,
                () -> messages.of(
                        "plan.apology.undone",
                        participants.comeAfterAll(find(id).id(), participant).name()));
    }

    @PostMapping("/{participant}/fjern")
    String remove(@PathVariable UUID id, @PathVariable UUID participant, RedirectAttributes redirect) {
        return done(
                id,
                redirect,
                () -> messages.of(
                        "plan.participant.removed",
                        participants.remove(find(id).id(), participant).name()));
    }

    @PostMapping("/foelg-forum")
    String followForum(@PathVariable UUID id, RedirectAttributes redirect) {
        return done(id, redirect, () -> {
            participants.followForum(find(id).id());
            return messages.of("plan.participants.followed");
        });
    }

    /** @param act says what was done */
    private String done(UUID id, RedirectAttributes redirect, Supplier<String> act) {
        try {
            Toast.saying(act.get()).after(redirect);
        } catch (ParticipantGone e) {
            Toast.saying(messages.of("plan.participant.gone")).after(redirect);
        } catch (ParticipantsSettled e) {
            Toast.saying(messages.of("plan.participants.settled")).after(redirect);
            return "redirect:/moeder/" + id;
        }
        return "redirect:/moeder/" + id + "/deltagere";
    }

    static @Nullable Substitute substitute(Map<String, String> typed) {
        var name = Typed.text(typed, "suppleant");
        return name.isEmpty() ? null : new Substitute(name, orNull(Typed.text(typed, "organisation")));
    }

    /** Whether something was typed that no mail can be sent to. */
    private static boolean isNoAddress(String typed) {
        return !typed.isEmpty() && Typed.email(typed).isEmpty();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private Meeting find(UUID id) {
        return meetings.find(new MeetingId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
