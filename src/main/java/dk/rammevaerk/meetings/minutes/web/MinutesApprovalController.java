package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingChangedMeanwhile;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.TransitionRefused;
import dk.rammevaerk.meetings.minutes.SettledMinutes;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The approval of minutes: by the forum's chair, or by the forum itself at a later meeting. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class MinutesApprovalController {
    private final Meetings meetings;
    private final SettledMinutes minutes;
    private final MinutesApprovalPages pages;
    private final CurrentActor currentActor;
    private final Messages messages;

    MinutesApprovalController(
            Meetings meetings,
            SettledMinutes minutes,
            MinutesApprovalPages pages,
            CurrentActor currentActor,
            Messages messages) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.pages = pages;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    @GetMapping("/moeder/{id}/referat/godkendelse")
    @OpenTo({Audience.SECRETARIAT, Audience.CHAIR})
    ResponseEntity<Page> read(@PathVariable UUID id) {
        var meeting = find(id);
        return meeting.state() == MeetingState.HELD
                ? ResponseEntity.ok(page(meeting, FormErrors.NONE))
                : ResponseEntity.status(HttpStatus.FOUND)
                        .header("Location", "/moeder/" + id)
                        .build();
    }

    /** @param tomme whether items without minutes were seen and accepted */
    @PostMapping("/moeder/{id}/referat/godkendelse/send")
    String ask(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean tomme,
            RedirectAttributes redirect) {
        var meeting = find(id);
        var empty = MinutesReading.empty(meeting);
        if (!empty.isEmpty() && !tomme) throw new NotTaken(pages.question(meeting, version, empty));
        return acted(id, redirect, "meetings.minutes.asked", () -> minutes.askChair(meeting.id(), version));
    }

    /** The chair approves; the secretariat may on their behalf, and then says how it was told. */
    @PostMapping("/moeder/{id}/referat/godkendelse/godkend")
    @OpenTo({Audience.SECRETARIAT, Audience.CHAIR})
    String approve(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam UUID spurgt,
            @RequestParam(defaultValue = "") String bemaerkning,
            RedirectAttributes redirect) {
        var meeting = find(id);
        var note = bemaerkning.strip();
        if (note.isEmpty() && !currentActor.get().holds(Role.CHAIR, meeting.forum())) {
            throw new NotTaken(
                    page(meeting, FormErrors.NONE.with("bemaerkning", messages.of("meetings.minutes.behalf.why"))));
        }
        return acted(
                id, redirect, "meetings.minutes.approved", () -> minutes.approve(meeting.id(), version, spurgt, note));
    }

    @PostMapping("/moeder/{id}/referat/godkendelse/retur")
    @OpenTo({Audience.SECRETARIAT, Audience.CHAIR})
    String sendBack(
            @PathVariable UUID id,
            @RequestParam UUID spurgt,
            @RequestParam(defaultValue = "") String rettelse,
            RedirectAttributes redirect) {
        var meeting = find(id);
        if (rettelse.isBlank()) {
            throw new NotTaken(
                    page(meeting, FormErrors.NONE.with("rettelse", messages.of("meetings.minutes.return.why"))));
        }
        return acted(
                id,
                redirect,
                "meetings.minutes.returned",
                () -> minutes.sendBack(meeting.id(), spurgt, rettelse.strip()));
    }

    /**
     * The forum approved the minutes at one of its meetings.
     *
     * @param moede which, when it is in the plan
     * @param dato when, when it is not
     */
    @PostMapping("/moeder/{id}/referat/godkendelse/forum")
    String byForum(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable UUID moede,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate dato,
            RedirectAttributes redirect) {
        var meeting = find(id);
        var day = moede == null
                ? dato
                : meetings.find(new MeetingId(moede)).map(Meeting::date).orElse(dato);
        if (day == null || day.isBefore(meeting.date())) {
            throw new NotTaken(page(meeting, FormErrors.NONE.with("dato", messages.of("meetings.minutes.forum.when"))));
        }
        var note = messages.of("meetings.minutes.forum.note", DanishFormat.date(day));
        return acted(
                id, redirect, "meetings.minutes.approved", () -> minutes.approvedByForum(meeting.id(), version, note));
    }

    @ExceptionHandler
    Page notTaken(NotTaken form) {
        return form.page();
    }

    private String acted(UUID id, RedirectAttributes redirect, String done, Runnable act) {
        try {
            act.run();
            Toast.saying(messages.of(done)).after(redirect);
        } catch (MeetingChangedMeanwhile | TransitionRefused e) {
            Toast.saying(messages.of("meetings.minutes.textChanged")).after(redirect);
        }
        // approved minutes are read on the meeting's page; a second redirect would lose what is said
        return isHeld(id) ? "redirect:/moeder/" + id + "/referat/godkendelse" : "redirect:/moeder/" + id;
    }

    private boolean isHeld(UUID id) {
        return find(id).state() == MeetingState.HELD;
    }

    private Page page(Meeting meeting, FormErrors errors) {
        return pages.page(
                meeting, currentActor.get(), minutes.asked(meeting.id()).orElse(null), errors);
    }

    /** Only those who see what is being written. */
    private Meeting find(UUID id) {
        return meetings.find(new MeetingId(id))
                .filter(meeting ->
                        currentActor.get().isSecretariat() || currentActor.get().holds(Role.CHAIR, meeting.forum()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
