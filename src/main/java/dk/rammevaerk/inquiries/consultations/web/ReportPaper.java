package dk.rammevaerk.inquiries.consultations.web;

import dk.rammevaerk.documents.paper.Paper;
import dk.rammevaerk.documents.paper.PaperItem;
import dk.rammevaerk.documents.paper.PaperKind;
import dk.rammevaerk.documents.paper.PaperSection;
import dk.rammevaerk.inquiries.consultations.Report;
import dk.rammevaerk.inquiries.consultations.Report.Remark;
import dk.rammevaerk.inquiries.consultations.web.ConsultationsController.Wording;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sets the report as a paper: part by part, authority by authority. */
@Component
class ReportPaper {
    private final ReportWords words;
    private final Wording wording;

    ReportPaper(ReportWords words, Wording wording) {
        this.words = words;
        this.wording = wording;
    }

    Paper of(Report report, Instant made) {
        var inquiry = report.inquiry();
        return new Paper(
                PaperKind.REPORT,
                inquiry.title(),
                wording.messages().of("consultations.report.title", inquiry.title()),
                "",
                wording.words().window(inquiry),
                "",
                List.of(),
                List.of(),
                words.summary(report).stream().collect(Collectors.joining("\n\n")),
                report.chapters().stream()
                        .map(chapter -> new PaperSection(
                                inquiry.part(chapter.part())
                                        .map(part -> part.number())
                                        .orElse(""),
                                inquiry.part(chapter.part())
                                        .map(part -> part.title())
                                        .orElseGet(() -> wording.words().part(inquiry, chapter.part())),
                                chapter.remarks().stream()
                                        .map(remark -> item(chapter.part(), remark))
                                        .toList()))
                        .toList(),
                made,
                made);
    }

    private PaperItem item(int part, Remark remark) {
        return new PaperItem(
                "del-" + part + "-" + remark.by().authority(),
                "",
                remark.by().name(),
                "",
                "",
                "",
                List.of(),
                words.note(remark),
                words.said(remark),
                List.of(),
                words.reply(remark),
                List.of(),
                "");
    }
}
