package dk.rammevaerk.meetings.papers.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.files.Downloads;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Hands over the document a meeting was read from; it holds closed items too, so only those inside may open it. */
@RestController
@OpenTo(Audience.SIGNED_IN)
class SourceController {
    private final Meetings meetings;
    private final Files files;
    private final CurrentActor currentActor;

    SourceController(Meetings meetings, Files files, CurrentActor currentActor) {
        this.meetings = meetings;
        this.files = files;
        this.currentActor = currentActor;
    }

    @GetMapping("/moeder/{id}/dokument")
    ResponseEntity<byte[]> document(@PathVariable UUID id) {
        return meetings.find(new MeetingId(id))
                .filter(meeting -> currentActor.get().seesInside(meeting.forum()))
                .map(Meeting::sourceFile)
                .flatMap(files::find)
                .map(file -> Downloads.attachment(file, files.content(file.id())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
