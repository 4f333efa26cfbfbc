package dk.rammevaerk.meetings.invitations.web;

import static java.util.stream.Collectors.toMap;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.invitations.CalendarLink;
import dk.rammevaerk.meetings.invitations.CalendarLinks;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class CalendarController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarLinks links;
    private final Meetings meetings;
    private final Parties parties;
    private final CurrentActor currentActor;
    private final String address;

    CalendarController(
            CalendarLinks links,
            Meetings meetings,
            Parties parties,
            CurrentActor currentActor,
            @Value("${rammevaerk.address}") String address) {
        this.links = links;
        this.meetings = meetings;
        this.parties = parties;
        this.currentActor = currentActor;
        this.address = address;
    }

    /** One meeting, for those who are inside its forum: a calendar entry holds the link to take part from afar. */
    @GetMapping("/moeder/{id}/moede.ics")
    @OpenTo(Audience.SIGNED_IN)
    ResponseEntity<byte[]> meeting(@PathVariable UUID id) {
        return meetings.find(new MeetingId(id))
                .filter(meeting -> currentActor.get().seesInside(meeting.forum()))
                .flatMap(meeting -> links.one(meeting.id()))
                .map(calendar -> answer(calendar, "moede.ics"))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Read by calendar programs, which cannot sign in: the address is the secret. */
    @GetMapping("/kalender/{secret}.ics")
    @OpenTo(Audience.EVERYONE)
    ResponseEntity<byte[]> feed(@PathVariable String secret) {
        return links.calendar(secret)
                .map(calendar -> answer(calendar, "moeder.ics"))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/kalender")
    @OpenTo(Audience.SIGNED_IN)
    Page calendars() {
        return page("", "");
    }

    @PostMapping("/kalender")
    @OpenTo(Audience.SIGNED_IN)
    Page make(@RequestParam String forum) {
        if (!currentActor.get().seesInside(forum)) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return page(forum, address + "/kalender/" + links.make(forum) + ".ics");
    }

    @PostMapping("/kalender/slet")
    @OpenTo(Audience.SIGNED_IN)
    Page end(@RequestParam String forum) {
        links.end(forum);
        return page("", "");
    }

    private CalendarPage page(String made, String link) {
        var actor = currentActor.get();
        var own = links.own().stream().collect(toMap(CalendarLink::forum, one -> one));
        List<CalendarPage.Line> lines = parties.fora().stream()
                .filter(forum -> forum.closedFrom() == null && actor.seesInside(forum.code()))
                .map(forum -> {
                    var existing = own.get(forum.code());
                    return new CalendarPage.Line(
                            forum.code(), forum.name(), existing == null ? "" : DanishFormat.moment(existing.madeAt()));
                })
                .toList();
        var name = parties.forum(made).map(Forum::name).orElse("");
        return new CalendarPage(name, link, lines);
    }

    private static ResponseEntity<byte[]> answer(String calendar, String name) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(calendar.getBytes(StandardCharsets.UTF_8));
    }
}
