package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.minutes.LiveItem;
import dk.rammevaerk.meetings.minutes.LiveMinutes;
import dk.rammevaerk.meetings.minutes.MinutesAreSettled;
import dk.rammevaerk.meetings.minutes.Phrases;
import dk.rammevaerk.meetings.web.MeetingWords;
import dk.rammevaerk.pages.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page on which minutes are written while the meeting is held, and what it asks the server about. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class LiveMinutesController {
    private final Meetings meetings;
    private final LiveMinutes minutes;
    private final Phrases phrases;
    private final LivePanels panels;
    private final MeetingWords words;

    LiveMinutesController(
            Meetings meetings, LiveMinutes minutes, Phrases phrases, LivePanels panels, MeetingWords words) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.phrases = phrases;
        this.panels = panels;
        this.words = words;
    }

    @GetMapping("/moeder/{id}/referat")
    ResponseEntity<Page> live(@PathVariable UUID id) {
        var meeting = find(id);
        if (meeting.state() == MeetingState.SENT) return to("/moeder/" + id + "/referat/start");
        if (!isOpen(meeting)) return to("/moeder/" + id);
        return ResponseEntity.ok(new LiveMinutesPage(
                meeting,
                words.name(meeting),
                words.forum(meeting.forum()),
                lines(meeting),
                panels.attendance(meeting, "", null),
                ""));
    }

    private static ResponseEntity<Page> to(String path) {
        return ResponseEntity.status(HttpStatus.FOUND).header("Location", path).build();
    }

    static boolean isOpen(Meeting meeting) {
        return meeting.revising() || meeting.state() == MeetingState.HELD;
    }

    private List<LiveMinutesPage.Line> lines(Meeting meeting) {
        var live = minutes.items(meeting.id()).stream().collect(Collectors.toMap(LiveItem::id, Function.identity()));
        var items = meeting.items().stream()
                .filter(item -> live.containsKey(item.id()))
                .toList();
        var sentences = phrases.forItems(
                meeting, items.stream().map(Item::recommendations).toList());
        var lines = new ArrayList<LiveMinutesPage.Line>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var written = live.get(item.id());
            if (written != null) lines.add(line(meeting, item, written, sentences.get(i)));
        }
        return lines;
    }

    private LiveMinutesPage.Line line(Meeting meeting, Item item, LiveItem written, List<String> sentences) {
        return new LiveMinutesPage.Line(
                item.id().toString(),
                item.number() == null ? "" : item.number(),
                item.title(),
                words.details(item),
                item.recommendations(),
                item.caseStatement() == null ? "" : item.caseStatement(),
                item.closedReason() == null ? "" : item.closedReason(),
                written.version(),
                written.text(),
                written.done(),
                sentences,
                panels.notes(meeting.id(), written, ""));
    }

    /**
     * What others have changed since.
     *
     * @param open whether minutes are still written
     * @param attendance differs when the panel of attendance does
     */
    record Changes(boolean open, String attendance, List<Change> items) {}

    /**
     * @param version of the text
     * @param notes differs when the panel of decisions and tasks does
     */
    record Change(UUID id, int version, boolean done, String notes) {}

    /** Asked every few seconds by everybody who writes, so that nothing has changed is said without reading the meeting. */
    @GetMapping("/moeder/{id}/referat/aendringer")
    ResponseEntity<Changes> changes(
            @PathVariable UUID id, @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "") String known) {
        var stamp = minutes.stamp(new MeetingId(id))
                .map(one -> "\"" + one + "\"")
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (known.equals(stamp)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(stamp).build();
        }
        var meeting = find(id);
        return ResponseEntity.ok()
                .eTag(stamp)
                .body(new Changes(
                        isOpen(meeting),
                        panels.hash(meeting.attendances()),
                        minutes.items(meeting.id()).stream()
                                .map(item -> new Change(
                                        item.id().value(), item.version(), item.done(), panels.notesHash(item)))
                                .toList()));
    }

    @GetMapping("/moeder/{id}/referat/{item}/noter")
    ItemNotes notes(@PathVariable UUID id, @PathVariable UUID item) {
        var meeting = new MeetingId(id);
        return minutes.item(meeting, new ItemId(item))
                .map(one -> panels.notes(meeting, one, ""))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/moeder/{id}/referat/{item}/faerdig")
    ResponseEntity<Void> tick(@PathVariable UUID id, @PathVariable UUID item, @RequestParam boolean faerdig) {
        try {
            minutes.tick(new MeetingId(id), new ItemId(item), faerdig);
            return ResponseEntity.noContent().build();
        } catch (MinutesAreSettled e) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
    }

    private Meeting find(UUID id) {
        return meetings.find(new MeetingId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
