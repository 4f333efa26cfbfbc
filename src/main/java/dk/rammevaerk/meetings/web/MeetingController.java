package dk.rammevaerk.meetings.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.papers.web.DocumentLinks;
import dk.rammevaerk.meetings.plan.web.PlanPanels;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
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
    private final MeetingWords words;
    private final AgendaParts agenda;
    private final DocumentLinks documents;
    private final PlanPanels panels;
    private final ItemPages itemPages;
    private final CurrentActor currentActor;

    MeetingController(
            Meetings meetings,
            MeetingWords words,
            AgendaParts agenda,
            DocumentLinks documents,
            PlanPanels panels,
            ItemPages itemPages,
            CurrentActor currentActor) {
        this.meetings = meetings;
        this.words = words;
        this.agenda = agenda;
        this.documents = documents;
        this.panels = panels;
        this.itemPages = itemPages;
        this.currentActor = currentActor;
    }

    @GetMapping("/moeder/{id}")
    Page meeting(@PathVariable UUID id) {
        var meeting = find(id);
        var actor = currentActor.get();
        return new MeetingPage(
                meeting,
                words.name(meeting),
                words.forum(meeting.forum()),
                words.facts(meeting),
                agenda.lead(meeting),
                state(meeting),
                agenda.parts(meeting),
                actor.isSecretariat(),
                documents.of(meeting),
                meeting.items().stream().filter(Item::isClosed).count(),
                agenda.actions(meeting),
                agenda.versions(meeting),
                panels.of(meeting));
    }

    @GetMapping("/moeder/{id}/{item}")
    Page item(@PathVariable UUID id, @PathVariable UUID item) {
        return itemPages.page(find(id), new ItemId(item));
    }

    private Meeting find(UUID id) {
        return meetings.find(new MeetingId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static StateTag state(Meeting meeting) {
        return meeting.publishedAt() == null
                ? StateTag.of(State.valueOf(meeting.state().name()))
                : StateTag.of(
                        State.PUBLISHED,
                        DanishFormat.date(
                                meeting.publishedAt().atZone(DanishFormat.ZONE).toLocalDate()));
    }
}
