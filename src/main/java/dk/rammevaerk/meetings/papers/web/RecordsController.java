package dk.rammevaerk.meetings.papers.web;

import dk.rammevaerk.files.Downloads;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.papers.RecordsExports;
import java.io.IOException;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Hands a meeting over to the host authority's records system. */
@RestController
@OpenTo(Audience.SECRETARIAT)
class RecordsController {
    private final RecordsExports exports;
    private final PaperNames names;
    private final Typesetting typesetting;

    RecordsController(RecordsExports exports, PaperNames names, Typesetting typesetting) {
        this.exports = exports;
        this.names = names;
        this.typesetting = typesetting;
    }

    @GetMapping("/moeder/{id}/arkiv.zip")
    ResponseEntity<Resource> export(@PathVariable UUID id) throws IOException {
        var meeting = exports.exportable(new MeetingId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Downloads.temporary(
                names.archive(meeting) + ".zip",
                PapersController.ZIP,
                typesetting.toFile(out -> exports.write(meeting, out)));
    }
}
