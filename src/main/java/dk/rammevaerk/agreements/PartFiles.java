package dk.rammevaerk.agreements;

import dk.rammevaerk.documents.UploadedFile;
import dk.rammevaerk.documents.paper.Paper;
import dk.rammevaerk.documents.paper.PaperItem;
import dk.rammevaerk.documents.paper.PaperKind;
import dk.rammevaerk.documents.paper.PaperSection;
import dk.rammevaerk.documents.paper.PdfPaper;
import dk.rammevaerk.documents.paper.Pictures;
import dk.rammevaerk.documents.paper.ZippedPaper;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Messages;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The newest version of a part as a file: the one it is, or its text as PDF. */
@Component
class PartFiles {
    private final Files files;
    private final Messages messages;

    PartFiles(Files files, Messages messages) {
        this.files = files;
        this.messages = messages;
    }

    /** @param title of the agreement */
    FileId of(String title, Part part) {
        var version = part.newest().orElseThrow();
        var file = version.file();
        if (file != null) return file;
        return files.keep(
                ZippedPaper.safe(title + ", " + part.title()) + ".pdf",
                UploadedFile.PDF,
                PdfPaper.of(paper(title, part, version), Pictures.NONE));
    }

    private Paper paper(String title, Part part, Part.Version version) {
        var text = version.text() == null ? "" : version.text();
        return new Paper(
                PaperKind.CASE,
                title,
                title + ", " + part.title(),
                messages.of("agreements.paper.version", version.number()),
                DanishFormat.date(LocalDate.ofInstant(version.at(), DanishFormat.ZONE)),
                "",
                List.of(),
                List.of(),
                "",
                List.of(new PaperSection(
                        "",
                        "",
                        List.of(new PaperItem(
                                "del",
                                "",
                                part.title(),
                                "",
                                "",
                                "",
                                List.of(),
                                "",
                                text,
                                List.of(),
                                "",
                                List.of(),
                                "")))),
                version.at(),
                version.at());
    }
}
