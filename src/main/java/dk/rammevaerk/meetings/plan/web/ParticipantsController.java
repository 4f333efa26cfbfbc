package dk.rammevaerk.meetings.plan.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.Attendance.Kind;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.plan.Participant;
import dk.rammevaerk.meetings.plan.ParticipantGone;
import dk.rammevaerk.meetings.plan.Participants;
import dk.rammevaerk.meetings.plan.Participants.Changes;
import dk.rammevaerk.meetings.plan.Participants.Substitute;
import dk.rammevaerk.meetings.plan.ParticipantsSettled;
import dk.rammevaerk.meetings.plan.web.ParticipantsPage.Guest;
import dk.rammevaerk.meetings.plan.web.ParticipantsPage.Line;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
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
    private final OccasionWords words;
    private final Messages messages;

    ParticipantsController(Meetings meetings, Participants participants, OccasionWords words, Messages messages) {
        this.meetings = meetings;
        this.participants = participants;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping
    Object list(@PathVariable UUID id, RedirectAttributes redirect) {
        var meeting = find(id);
        if (meeting.state().isAhead()) return page(meeting, new Guest("", "", ""), FormErrors.NONE);
        Toast.saying(messages.of("plan.participants.settled")).after(redirect);
        return "redirect:/moeder/" + id;
    }

    /** @return the page again with what is wrong, or a redirect to it */
    @PostMapping
    Object addGuest(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var meeting = find(id);
        var guest = new Guest(Typed.text(typed, "navn"), Typed.text(typed, "organisation"), Typed.text(typed, "punkt"));
        if (guest.name().isEmpty()) {
            return page(meeting, guest, FormErrors.NONE.with("navn", messages.of("plan.guest.name.empty")));
        }
        var item = meeting.items().stream()
                .map(Item::id)
                .filter(one -> one.toString().equals(guest.item()))
                .findFirst()
                .orElse(null);
        return done(id, redirect, () -> {
            participants.addGuest(meeting.id(), guest.name(), orNull(guest.organisation()), item);
            return messages.of("plan.guest.added", guest.name());
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

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private ParticipantsPage page(Meeting meeting, Guest guest, FormErrors errors) {
        var all = participants.of(meeting.id());
        long coming = all.stream().filter(one -> !one.apology()).count();
        return new ParticipantsPage(
                words.forum(meeting.forum()) + " " + DanishFormat.date(meeting.date()),
                "/moeder/" + meeting.id(),
                messages.of(
                        "plan.participants.lead",
                        DanishFormat.count(coming, messages.of("plan.participant"), messages.of("plan.participants")),
                        all.size() - coming),
                all.stream().map(one -> line(one, meeting)).toList(),
                words(participants.changes(meeting.id(), meeting.forum())),
                items(meeting),
                guest,
                errors);
    }

    private Line line(Participant one, Meeting meeting) {
        var notes = new ArrayList<String>();
        if (one.role() != null) notes.add(OccasionWords.capital(one.role()));
        if (one.substituteFor() != null)
            notes.add(OccasionWords.capital(messages.of("plan.substitute.for", one.substituteFor())));
        if (one.kind() == Kind.GUEST) {
            notes.add(OccasionWords.capital(meeting.items().stream()
                    .filter(item -> item.id().value().equals(one.item()))
                    .findFirst()
                    .map(item -> messages.of("plan.guest.item", numbered(item)))
                    .orElseGet(() -> messages.of("plan.guest"))));
        }
        return new Line(
                one.id().toString(),
                one.name(),
                Objects.toString(one.organisation(), ""),
                String.join(" · ", notes),
                one.apology(),
                one.kind() == Kind.MEMBER);
    }

    private String words(Changes changes) {
        var said = new ArrayList<String>();
        if (!changes.joined().isEmpty()) {
            said.add(messages.of(
                    "plan.changes.joined",
                    changes.joined().size(),
                    String.join(
                            ", ",
                            changes.joined().stream()
                                    .map(one -> one.person().name())
                                    .toList())));
        }
        if (!changes.left().isEmpty()) {
            said.add(messages.of(
                    "plan.changes.left",
                    changes.left().size(),
                    String.join(
                            ", ", changes.left().stream().map(Participant::name).toList())));
        }
        return String.join(" ", said);
    }

    private SequencedMap<String, String> items(Meeting meeting) {
        var items = new LinkedHashMap<String, String>();
        items.put("", messages.of("plan.guest.whole"));
        meeting.items().stream()
                .filter(item -> item.standing() == null && !item.withdrawn())
                .forEach(item -> items.put(item.id().toString(), numbered(item)));
        return items;
    }

    private static String numbered(Item item) {
        return item.number() == null ? item.title() : item.number() + " " + item.title();
    }

    private Meeting find(UUID id) {
        return meetings.find(new MeetingId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
