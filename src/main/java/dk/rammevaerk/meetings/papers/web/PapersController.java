package dk.rammevaerk.meetings.papers.web;

import dk.rammevaerk.files.Downloads;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.papers.MeetingPaper;
import dk.rammevaerk.meetings.papers.Papers;
import dk.rammevaerk.meetings.papers.Version;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The documents of meetings. Everyone may ask; they get what {@link dk.rammevaerk.meetings.Meetings} lets them see. Each
 * is made when it is asked for: what is closed can change from one minute to the next. {@code version} is the number of
 * an edition or {@code udkast}; without it the newest is meant.
 */
@RestController
@OpenTo(Audience.EVERYONE)
class PapersController {
    static final String PDF = "application/pdf";
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String ZIP = "application/zip";

    private static final String NEWEST = "";
    private static final String DRAFT = "udkast";

    private final Papers papers;
    private final PaperNames names;
    private final Typesetting typesetting;

    PapersController(Papers papers, PaperNames names, Typesetting typesetting) {
        this.papers = papers;
        this.names = names;
        this.typesetting = typesetting;
    }

    @GetMapping("/moeder/{id}/dagsorden.pdf")
    ResponseEntity<byte[]> agendaAsPdf(@PathVariable UUID id, @RequestParam(defaultValue = NEWEST) String version)
            throws IOException {
        return pdf(paper(id, Kind.AGENDA, version), version);
    }

    @GetMapping("/moeder/{id}/dagsorden.docx")
    ResponseEntity<byte[]> agendaAsWord(@PathVariable UUID id, @RequestParam(defaultValue = NEWEST) String version)
            throws IOException {
        return word(paper(id, Kind.AGENDA, version), version);
    }

    @GetMapping("/moeder/{id}/referat.pdf")
    ResponseEntity<byte[]> minutesAsPdf(@PathVariable UUID id, @RequestParam(defaultValue = NEWEST) String version)
            throws IOException {
        return pdf(paper(id, Kind.MINUTES, version), version);
    }

    @GetMapping("/moeder/{id}/referat.docx")
    ResponseEntity<byte[]> minutesAsWord(@PathVariable UUID id, @RequestParam(defaultValue = NEWEST) String version)
            throws IOException {
        return word(paper(id, Kind.MINUTES, version), version);
    }

    /** @param papir {@code dagsorden} or {@code referat}; without it minutes when there are any */
    @GetMapping("/moeder/{id}/samlet.pdf")
    ResponseEntity<Resource> merged(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String papir,
            @RequestParam(defaultValue = NEWEST) String version)
            throws IOException {
        var paper = either(id, papir, version);
        return Downloads.temporary(
                names.merged(paper, version(version)) + ".pdf", PDF, typesetting.toFile(paper::merged));
    }

    /** @param papir as for the merged file */
    @GetMapping("/moeder/{id}/bilag.zip")
    ResponseEntity<Resource> zip(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String papir,
            @RequestParam(defaultValue = NEWEST) String version)
            throws IOException {
        var paper = either(id, papir, version);
        return Downloads.temporary(names.zip(paper, version(version)) + ".zip", ZIP, typesetting.toFile(paper::zip));
    }

    @GetMapping("/moeder/{id}/{item}/uddrag.pdf")
    ResponseEntity<byte[]> excerptAsPdf(
            @PathVariable UUID id, @PathVariable UUID item, @RequestParam(defaultValue = NEWEST) String version)
            throws IOException {
        var paper = excerpt(id, item, version);
        return Downloads.attachment(
                names.excerpt(paper, version(version)) + ".pdf", PDF, typesetting.inTurn(paper::pdf));
    }

    @GetMapping("/moeder/{id}/{item}/uddrag.docx")
    ResponseEntity<byte[]> excerptAsWord(
            @PathVariable UUID id, @PathVariable UUID item, @RequestParam(defaultValue = NEWEST) String version)
            throws IOException {
        var paper = excerpt(id, item, version);
        return Downloads.attachment(
                names.excerpt(paper, version(version)) + ".docx", WORD, typesetting.inTurn(paper::word));
    }

    private ResponseEntity<byte[]> pdf(MeetingPaper paper, String version) throws IOException {
        return Downloads.attachment(names.paper(paper, version(version)) + ".pdf", PDF, typesetting.inTurn(paper::pdf));
    }

    private ResponseEntity<byte[]> word(MeetingPaper paper, String version) throws IOException {
        return Downloads.attachment(
                names.paper(paper, version(version)) + ".docx", WORD, typesetting.inTurn(paper::word));
    }

    private MeetingPaper paper(UUID id, Kind kind, String version) {
        return found(papers.find(new MeetingId(id), kind, version(version)));
    }

    private MeetingPaper excerpt(UUID id, UUID item, String version) {
        return found(papers.excerpt(new MeetingId(id), new ItemId(item), version(version)));
    }

    private MeetingPaper either(UUID id, String kind, String version) {
        return switch (kind) {
            case "dagsorden" -> paper(id, Kind.AGENDA, version);
            case "referat" -> paper(id, Kind.MINUTES, version);
            case "" ->
                paper(id, papers.kinds(new MeetingId(id)).contains(Kind.MINUTES) ? Kind.MINUTES : Kind.AGENDA, version);
            default -> throw nothing();
        };
    }

    private static Version version(String version) {
        return switch (version) {
            case NEWEST -> new Version.Newest();
            case DRAFT -> new Version.Draft();
            default -> {
                if (!version.matches("[1-9][0-9]{0,5}")) throw nothing();
                yield new Version.Numbered(Integer.parseInt(version));
            }
        };
    }

    private static MeetingPaper found(Optional<MeetingPaper> paper) {
        return paper.orElseThrow(PapersController::nothing);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
