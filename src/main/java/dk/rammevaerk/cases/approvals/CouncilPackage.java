package dk.rammevaerk.cases.approvals;

import dk.rammevaerk.documents.paper.AttachedFiles;
import dk.rammevaerk.documents.paper.Paper;
import dk.rammevaerk.documents.paper.PdfPaper;
import dk.rammevaerk.documents.paper.Pictures;
import dk.rammevaerk.documents.paper.WordPaper;
import dk.rammevaerk.documents.paper.ZippedPaper;
import java.io.IOException;
import java.io.OutputStream;

/** What one council decides on, ready to use: the recommendation, the case statement and the attachments. */
public record CouncilPackage(Paper paper, AttachedFiles files) {
    public byte[] pdf() {
        return PdfPaper.of(paper, Pictures.NONE);
    }

    public byte[] word() {
        return WordPaper.of(paper, Pictures.NONE);
    }

    /** As PDF and Word beside the files of its attachments. */
    public void zip(OutputStream out) throws IOException {
        ZippedPaper.write(paper, Pictures.NONE, files, out);
    }
}
