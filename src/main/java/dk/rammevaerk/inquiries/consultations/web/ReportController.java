package dk.rammevaerk.inquiries.consultations.web;

import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.documents.UploadedFile;
import dk.rammevaerk.documents.paper.Paper;
import dk.rammevaerk.documents.paper.PdfPaper;
import dk.rammevaerk.documents.paper.Pictures;
import dk.rammevaerk.documents.paper.WordPaper;
import dk.rammevaerk.documents.paper.ZippedPaper;
import dk.rammevaerk.files.Downloads;
import dk.rammevaerk.inquiries.consultations.Consultations;
import dk.rammevaerk.inquiries.consultations.Report;
import dk.rammevaerk.inquiries.consultations.Report.Remark;
import dk.rammevaerk.inquiries.consultations.web.ReportPage.Chapter;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Page;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The report of a consultation: to read, as Word and as PDF. */
@Controller
@RequestMapping("/hoeringer/{slug}")
@OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER, Audience.TARIFF_GROUP})
class ReportController {
    private final Consultations consultations;
    private final ConsultationPages pages;
    private final Saying saying;
    private final Registrars registrars;
    private final Clock clock;

    ReportController(
            Consultations consultations, ConsultationPages pages, Saying saying, Registrars registrars, Clock clock) {
        this.consultations = consultations;
        this.pages = pages;
        this.saying = saying;
        this.registrars = registrars;
        this.clock = clock;
    }

    /** The words of a report, on paper and on the page. */
    @Component
    record Saying(ReportWords words, ReportPaper paper, ConsultationsController.Wording wording) {}

    @GetMapping("/hoeringsnotat")
    Page read(@PathVariable String slug) {
        var report = report(slug);
        var inquiry = report.inquiry();
        var messages = saying.wording().messages();
        return new ReportPage(
                inquiry.title(),
                pages.trail().then(inquiry.title(), inquiry.href()).here(messages.of("consultations.report")),
                inquiry.href() + "/hoeringsnotat",
                saying.words().summary(report),
                report.isComplete() ? "" : messages.of("inquiries.unreplied.panel", report.unreplied()),
                report.chapters().stream()
                        .map(chapter -> new Chapter(
                                saying.wording().words().part(inquiry, chapter.part()),
                                String.valueOf(chapter.remarks().size()),
                                chapter.remarks().stream()
                                        .map(remark -> shown(report, remark))
                                        .toList()))
                        .toList());
    }

    @GetMapping("/hoeringsnotat.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String slug) {
        var paper = paper(slug);
        return Downloads.attachment(name(paper) + ".pdf", UploadedFile.PDF, PdfPaper.of(paper, Pictures.NONE));
    }

    @GetMapping("/hoeringsnotat.docx")
    ResponseEntity<byte[]> word(@PathVariable String slug) {
        var paper = paper(slug);
        return Downloads.attachment(name(paper) + ".docx", UploadedFile.WORD, WordPaper.of(paper, Pictures.NONE));
    }

    private ReportPage.Remark shown(Report report, Remark remark) {
        var reply = remark.reply();
        return new ReportPage.Remark(
                remark.by().name(),
                saying.words().note(remark),
                remark.text(),
                remark.files().stream().map(one -> one.title()).toList(),
                reply == null ? null : saying.wording().words().tag(reply.verdict()),
                reply == null ? "" : reply.why(),
                registrars.isSecretariat() && report.inquiry().state().takesAnswers()
                        ? report.inquiry().answersHref() + "/" + remark.by().authority() + "/behandling"
                        : "");
    }

    private Paper paper(String slug) {
        return saying.paper().of(report(slug), clock.instant());
    }

    private Report report(String slug) {
        return consultations
                .find(slug)
                .map(heard -> heard.inquiry())
                .filter(pages::mayReport)
                .map(Report::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String name(Paper paper) {
        return ZippedPaper.safe(paper.title());
    }
}
