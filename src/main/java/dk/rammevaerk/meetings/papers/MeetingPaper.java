package dk.rammevaerk.meetings.papers;

import dk.rammevaerk.documents.paper.AttachedFiles;
import dk.rammevaerk.documents.paper.MergedPaper;
import dk.rammevaerk.documents.paper.Paper;
import dk.rammevaerk.documents.paper.PdfPaper;
import dk.rammevaerk.documents.paper.Pictures;
import dk.rammevaerk.documents.paper.WordPaper;
import dk.rammevaerk.documents.paper.ZippedPaper;
import dk.rammevaerk.meetings.Edition;
import dk.rammevaerk.meetings.Meeting;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A paper of a meeting as one reader may see it, ready to be set.
 *
 * @param meeting already cut to that reader
 * @param pictures and {@code files}: those that belong to what the reader sees
 */
public record MeetingPaper(Meeting meeting, Edition.Kind kind, Paper paper, Pictures pictures, AttachedFiles files) {
    /** Whether it was never sent out. */
    public boolean isDraft() {
        return meeting.edition().isEmpty();
    }

    public byte[] pdf() {
        return PdfPaper.of(paper, pictures);
    }

    public byte[] word() {
        return WordPaper.of(paper, pictures);
    }

    /** With all attachments as one PDF. */
    public void merged(OutputStream out) throws IOException {
        MergedPaper.write(paper, pictures, files, out);
    }

    /** As PDF and Word beside the files of its attachments. */
    public void zip(OutputStream out) throws IOException {
        ZippedPaper.write(paper, pictures, files, out);
    }
}
