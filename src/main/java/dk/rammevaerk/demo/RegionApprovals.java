package dk.rammevaerk.demo;

import dk.rammevaerk.agreements.FrameworkAgreement;
import dk.rammevaerk.cases.approvals.ApprovalState;
import dk.rammevaerk.cases.approvals.CouncilAnswer;
import dk.rammevaerk.cases.approvals.CouncilApproval;
import dk.rammevaerk.cases.approvals.CouncilApprovals;
import dk.rammevaerk.cases.approvals.CouncilReminders;
import dk.rammevaerk.documents.UploadedFile;
import dk.rammevaerk.documents.paper.Paper;
import dk.rammevaerk.documents.paper.PaperItem;
import dk.rammevaerk.documents.paper.PaperKind;
import dk.rammevaerk.documents.paper.PaperSection;
import dk.rammevaerk.documents.paper.Pictures;
import dk.rammevaerk.documents.paper.WordPaper;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.kernel.DanishFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What the councils answered to the two agreements. */
@Component
@ConditionalOnBooleanProperty(name = "rammevaerk.demo", matchIfMissing = true)
class RegionApprovals {
    private static final String REMINDED = "0707";
    private static final String BY_FILE = "file";

    private final CouncilApprovals approvals;
    private final CouncilReminders reminders;
    private final Files files;

    RegionApprovals(CouncilApprovals approvals, CouncilReminders reminders, Files files) {
        this.approvals = approvals;
        this.reminders = reminders;
        this.files = files;
    }

    /** All adopted, one after the other. */
    void adoptedBefore(FrameworkAgreement agreement) {
        var subject = agreement.id().value();
        for (var row : Rows.of("agreements/approvals.csv", ";")) {
            register(subject, row[0], CouncilAnswer.adopted(LocalDate.parse(row[5]), "Udskrift af byrådets møde"));
        }
    }

    /** Seventeen adopted, one of them with a reservation; two have a day and one has told nothing. */
    void underway(FrameworkAgreement agreement) {
        var subject = agreement.id().value();
        for (var row : Rows.of("agreements/approvals.csv", ";")) {
            if (!row[1].equals("WAITING")) register(subject, row[0], answer(subject, row));
        }
        reminders.remember(subject, REMINDED, LocalDate.of(2026, 11, 16));
    }

    private CouncilAnswer answer(UUID subject, String[] row) {
        var date = LocalDate.parse(row[2]);
        var state = ApprovalState.valueOf(row[1]);
        var proof = row[4].isEmpty() || row[4].equals(BY_FILE) ? null : row[4];
        var answer = new CouncilAnswer(state, date, row[3].isEmpty() ? null : row[3], null, proof);
        return row[4].isEmpty() ? answer : answer.provenBy(proof(subject, row[0], date));
    }

    private FileId proof(UUID subject, String authority, LocalDate date) {
        var council =
                approvals.find(subject).flatMap(round -> round.of(authority)).orElseThrow();
        return files.keep(
                "Udskrift, " + council.name() + ".docx",
                UploadedFile.WORD,
                WordPaper.of(minutes(council, date), Pictures.NONE));
    }

    private static Paper minutes(CouncilApproval council, LocalDate date) {
        var item = new PaperItem(
                "punkt",
                "9",
                "Rammeaftale 2027-28",
                "",
                "",
                "",
                List.of(),
                "",
                "",
                List.of(),
                council.region() ? "Regionsrådet vedtog indstillingen." : "Byrådet vedtog indstillingen.",
                List.of(),
                "");
        var made = date.atTime(20, 0).atZone(DanishFormat.ZONE).toInstant();
        return new Paper(
                PaperKind.EXCERPT,
                council.name(),
                council.name() + " " + DanishFormat.date(date),
                "",
                DanishFormat.date(date),
                "",
                List.of(),
                List.of(),
                "",
                List.of(new PaperSection("", "", List.of(item))),
                made,
                made);
    }

    private void register(UUID subject, String authority, CouncilAnswer answer) {
        approvals.register(subject, authority, 0, answer, null);
    }
}
