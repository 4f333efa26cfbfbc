package dk.rammevaerk.reporting.results.web;

import dk.rammevaerk.documents.UploadedFile;
import dk.rammevaerk.documents.paper.Paper;
import dk.rammevaerk.documents.paper.PdfPaper;
import dk.rammevaerk.documents.paper.Pictures;
import dk.rammevaerk.documents.paper.WordPaper;
import dk.rammevaerk.documents.paper.ZippedPaper;
import dk.rammevaerk.files.Downloads;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.reporting.results.Results;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A result as PDF and Word. */
@RestController
@RequestMapping("/indberetning/{slug}/resultat/{form}")
@OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER, Audience.TARIFF_GROUP})
class ResultPaperController {
    private final Results results;
    private final ResultPaper paper;
    private final Clock clock;

    ResultPaperController(Results results, ResultPaper paper, Clock clock) {
        this.results = results;
        this.paper = paper;
        this.clock = clock;
    }

    @GetMapping("/resultat.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String slug, @PathVariable String form) {
        var made = paper(slug, form);
        return Downloads.attachment(name(made) + ".pdf", UploadedFile.PDF, PdfPaper.of(made, Pictures.NONE));
    }

    @GetMapping("/resultat.docx")
    ResponseEntity<byte[]> word(@PathVariable String slug, @PathVariable String form) {
        var made = paper(slug, form);
        return Downloads.attachment(name(made) + ".docx", UploadedFile.WORD, WordPaper.of(made, Pictures.NONE));
    }

    private Paper paper(String slug, String form) {
        var round = results.find(slug).orElseThrow(ResultController::notFound);
        var asked = round.forms().stream()
                .filter(one -> String.valueOf(one.ordinal()).equals(form))
                .findFirst()
                .orElseThrow(ResultController::notFound);
        return paper.of(round, asked, clock.instant());
    }

    private static String name(Paper paper) {
        return ZippedPaper.safe(paper.title());
    }
}
