package dk.rammevaerk.meetings.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.pages.Page;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Reading meetings. Everyone may ask; what they see is what is published, and more for those who belong there. */
@RestController
@OpenTo(Audience.EVERYONE)
class MeetingController {
    private final Meetings meetings;
    private final MeetingPages pages;
    private final ItemPages itemPages;
    private final CurrentActor currentActor;

    MeetingController(Meetings meetings, MeetingPages pages, ItemPages itemPages, CurrentActor currentActor) {
        this.meetings = meetings;
        this.pages = pages;
        this.itemPages = itemPages;
        this.currentActor = currentActor;
    }

    @GetMapping("/moeder/{id}")
    Page meeting(@PathVariable UUID id) {
        return pages.page(find(id));
    }

    @GetMapping("/moeder/{id}/{item}")
    Page item(@PathVariable UUID id, @PathVariable UUID item) {
        var point = new ItemId(item);
        var meeting = find(id);
        boolean opensToAll = currentActor.get().isSecretariat()
                && meetings.opened(meeting.id(), point, null).isPresent();
        return itemPages.page(meeting, point, opensToAll);
    }

    private Meeting find(UUID id) {
        return meetings.find(new MeetingId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
