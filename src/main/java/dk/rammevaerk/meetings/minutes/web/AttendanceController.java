package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.access.PossibleCprNumber;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.Attendance;
import dk.rammevaerk.meetings.Attendance.Kind;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.minutes.LiveMinutes;
import dk.rammevaerk.meetings.minutes.MinutesAreSettled;
import dk.rammevaerk.meetings.minutes.NotTheMeetingsDay;
import dk.rammevaerk.meetings.minutes.Presence;
import dk.rammevaerk.meetings.minutes.web.AttendancePanel.Typed;
import dk.rammevaerk.meetings.minutes.web.AttendancePanel.Undo;
import dk.rammevaerk.pages.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Who is at the meeting now. Every answer is the panel as it is then, with a way back. */
@RestController
@OpenTo(Audience.SECRETARIAT)
class AttendanceController {
    /** What can be said about somebody with one click. */
    enum Act {
        DELTAGER,
        AFBUD,
        KOM,
        GIK
    }

    private final Meetings meetings;
    private final LiveMinutes minutes;
    private final LivePanels panels;
    private final Messages messages;

    AttendanceController(Meetings meetings, LiveMinutes minutes, LivePanels panels, Messages messages) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.panels = panels;
        this.messages = messages;
    }

    @GetMapping("/moeder/{id}/referat/deltagere")
    AttendancePanel panel(@PathVariable UUID id) {
        return panels.attendance(find(id), "", null);
    }

    /** @param tid when they came or left; left out for now */
    @PostMapping("/moeder/{id}/referat/deltagere/{who}")
    AttendancePanel set(
            @PathVariable UUID id,
            @PathVariable UUID who,
            @RequestParam Act act,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime tid) {
        var meeting = new MeetingId(id);
        var before = one(find(id), who);
        try {
            switch (act) {
                case DELTAGER -> minutes.set(meeting, who, Presence.WHOLE);
                case AFBUD -> minutes.set(meeting, who, Presence.APOLOGY);
                case KOM -> minutes.arrive(meeting, who, tid);
                case GIK -> minutes.leave(meeting, who, tid);
            }
        } catch (IllegalArgumentException leftBeforeTheyCame) {
            return panels.attendance(find(id), messages.of("meetings.minutes.leftBefore", before.name()), null);
        } catch (NotTheMeetingsDay another) {
            return panels.attendance(find(id), messages.of("meetings.minutes.notToday"), null);
        } catch (MinutesAreSettled settled) {
            return panels.attendance(find(id), messages.of("meetings.minutes.settled"), null);
        }
        return panels.attendance(find(id), messages.of("meetings.minutes.act." + act, before.name()), undo(before));
    }

    /** Puts back what was before. */
    @PostMapping("/moeder/{id}/referat/deltagere/{who}/fortryd")
    AttendancePanel undo(
            @PathVariable UUID id,
            @PathVariable UUID who,
            @RequestParam(defaultValue = "false") boolean fjern,
            @RequestParam(defaultValue = "false") boolean afbud,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime kom,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime gik) {
        try {
            if (fjern) minutes.remove(new MeetingId(id), who);
            else minutes.set(new MeetingId(id), who, afbud ? Presence.APOLOGY : new Presence(false, kom, gik));
        } catch (IllegalArgumentException madeUp) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "", madeUp);
        } catch (MinutesAreSettled settled) {
            return panels.attendance(find(id), messages.of("meetings.minutes.settled"), null);
        }
        return panels.attendance(find(id), messages.of("meetings.minutes.undone"), null);
    }

    /**
     * Somebody who was not expected.
     *
     * @param substituted whom a substitute stands in for, who then sent an apology
     * @param punkt the one item a guest is there for
     */
    @PostMapping("/moeder/{id}/referat/deltagere")
    AttendancePanel add(
            @PathVariable UUID id,
            @RequestParam String navn,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "GUEST") Kind slags,
            @RequestParam(name = "for", required = false) @Nullable UUID substituted,
            @RequestParam(required = false) @Nullable UUID punkt) {
        var meeting = new MeetingId(id);
        if (navn.isBlank()) return refused(id, navn, organisation, "meetings.minutes.nameless");
        try {
            var absent = slags == Kind.SUBSTITUTE && substituted != null ? one(find(id), substituted) : null;
            var added = minutes.add(
                    meeting,
                    new Attendance(
                            null,
                            slags,
                            false,
                            navn.strip(),
                            organisation.isBlank() ? null : organisation.strip(),
                            null,
                            absent == null ? null : absent.name(),
                            slags == Kind.GUEST && punkt != null ? new ItemId(punkt) : null,
                            null,
                            null));
            if (substituted != null && absent != null) minutes.set(meeting, substituted, Presence.APOLOGY);
            return panels.attendance(
                    find(id),
                    messages.of("meetings.minutes.added", navn.strip()),
                    slags == Kind.MEMBER ? null : new Undo(added.toString(), true, false, "", ""));
        } catch (MinutesAreSettled settled) {
            return panels.attendance(find(id), messages.of("meetings.minutes.settled"), null);
        }
    }

    /** What was typed stays in its field; nothing else on the page is touched. */
    @ExceptionHandler
    AttendancePanel ask(PossibleCprNumber question, HttpServletRequest request) {
        return refused(
                NotesController.pathId(request, "id"),
                Objects.requireNonNullElse(request.getParameter("navn"), ""),
                Objects.requireNonNullElse(request.getParameter("organisation"), ""),
                "meetings.minutes.cpr.name");
    }

    private AttendancePanel refused(UUID id, String name, String organisation, String why) {
        return panels.attendance(find(id), "", null, new Typed(name, organisation, messages.of(why)));
    }

    private static Undo undo(Attendance before) {
        return new Undo(
                String.valueOf(before.id()),
                false,
                before.apology(),
                LivePanels.field(before.arrived()),
                LivePanels.field(before.departed()));
    }

    private static Attendance one(Meeting meeting, UUID who) {
        return meeting.attendances().stream()
                .filter(one -> who.equals(one.id()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Meeting find(UUID id) {
        return meetings.find(new MeetingId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
