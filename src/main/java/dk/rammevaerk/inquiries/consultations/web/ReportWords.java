package dk.rammevaerk.inquiries.consultations.web;

import dk.rammevaerk.inquiries.AnswerFile;
import dk.rammevaerk.inquiries.AuthorityAnswer;
import dk.rammevaerk.inquiries.Verdict;
import dk.rammevaerk.inquiries.consultations.Report;
import dk.rammevaerk.inquiries.consultations.Report.Remark;
import dk.rammevaerk.inquiries.consultations.web.ConsultationsController.Wording;
import dk.rammevaerk.kernel.DanishFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says in Danish what became of the answers. */
@Component
class ReportWords {
    private final Wording wording;

    ReportWords(Wording wording) {
        this.wording = wording;
    }

    /** Who answered, who had nothing to add, who was late, and what became of what was said. */
    List<String> summary(Report report) {
        var inquiry = report.inquiry();
        var lines = new ArrayList<String>();
        lines.add(wording.messages()
                .of(
                        "consultations.report.answered",
                        inquiry.answered(),
                        inquiry.answers().size(),
                        DanishFormat.date(inquiry.window().opens()),
                        DanishFormat.date(inquiry.window().deadline())));
        name(lines, "consultations.report.nothing", report.withNothingToAdd());
        name(lines, "consultations.report.late", report.late());
        name(lines, "consultations.report.missing", inquiry.missing());
        int remarks = report.remarks().size();
        if (remarks > 0) {
            lines.add(wording.messages()
                    .of(
                            "consultations.report.remarks",
                            remarks,
                            Arrays.stream(Verdict.values())
                                    .filter(verdict -> report.count(verdict) > 0)
                                    .map(verdict -> wording.messages()
                                            .of("consultations.report.count." + verdict, report.count(verdict)))
                                    .collect(Collectors.joining(", "))));
        }
        return lines;
    }

    private void name(List<String> lines, String key, List<AuthorityAnswer> which) {
        if (which.isEmpty()) return;
        lines.add(wording.messages()
                .of(key, which.stream().map(AuthorityAnswer::name).collect(Collectors.joining(", "))));
    }

    /** That it came late, or empty. */
    String note(Remark remark) {
        var given = remark.by().given();
        return remark.by().isLate() && given != null
                ? wording.messages().of("consultations.report.came", DanishFormat.date(given.receivedOn()))
                : "";
    }

    /** What was said, or that it is in the files. */
    String said(Remark remark) {
        if (!remark.text().isBlank()) return remark.text();
        return wording.messages()
                .of(
                        "consultations.report.files",
                        remark.files().stream().map(AnswerFile::title).collect(Collectors.joining(", ")));
    }

    /** {@code Delvist taget med. Det står nu klarere i afsnit 3.1.} */
    String reply(Remark remark) {
        var reply = remark.reply();
        if (reply == null) return wording.messages().of("consultations.report.unreplied");
        return (wording.words().verdict(reply.verdict()) + ". " + reply.why()).strip();
    }
}
