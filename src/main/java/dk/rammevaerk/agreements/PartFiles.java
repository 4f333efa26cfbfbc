package dk.rammevaerk.agreements;

import dk.rammevaerk.cases.approvals.Opening.Attached;
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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the councils get as files: the newest version of each part, the one it is or its text as PDF, and the principles. */
@Component
class PartFiles {
    /** A title that calls itself an attachment, with or without a number. */
    private static final Pattern NUMBERED = Pattern.compile("^Bilag\\s*\\d*\\s*[:.–-]\\s*");

    private final Files files;
    private final PrincipleStore principles;
    private final Messages messages;
    private final Clock clock;

    PartFiles(Files files, PrincipleStore principles, Messages messages, Clock clock) {
        this.files = files;
        this.principles = principles;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param title of the agreement */
    FileId of(String title, Part part) {
        var version = part.newest().orElseThrow();
        var file = version.file();
        if (file != null) return file;
        return files.keep(
                ZippedPaper.safe(whole(title, name(part))) + ".pdf",
                UploadedFile.PDF,
                PdfPaper.of(
                        paper(
                                title,
                                name(part),
                                messages.of("agreements.paper.version", version.number()),
                                version.text() == null ? "" : version.text(),
                                version.at()),
                        Pictures.NONE));
    }

    /** What a part is called where the word for an attachment stands before it already. */
    static String name(Part part) {
        var name = NUMBERED.matcher(part.title()).replaceFirst("");
        return name.isBlank() ? part.title() : name;
    }

    /**
     * The principles as they are now, with what puts them into practice, as PDF; empty when there are none.
     *
     * @param title of the agreement
     */
    Optional<Attached> principles(String title, AgreementId agreement) {
        var all = principles.of(agreement);
        if (all.isEmpty()) return Optional.empty();
        var name = messages.of("agreements.paper.principles");
        var text = all.stream().map(this::text).collect(Collectors.joining("\n\n"));
        var kept = files.keep(
                ZippedPaper.safe(whole(title, name)) + ".pdf",
                UploadedFile.PDF,
                PdfPaper.of(paper(title, name, "", text, clock.instant()), Pictures.NONE));
        return Optional.of(new Attached(name, kept));
    }

    private String text(CommonPrinciple one) {
        var text = new StringBuilder("## " + one.title() + "\n\n" + one.text());
        var underway = one.initiatives().stream()
                .filter(initiative -> !initiative.ended())
                .map(initiative -> "- " + initiative.text().strip().replaceAll("\\s+", " "))
                .toList();
        if (!underway.isEmpty()) {
            text.append("\n\n")
                    .append(messages.of("agreements.paper.initiatives"))
                    .append("\n\n");
            text.append(String.join("\n", underway));
        }
        if (!one.whenBroken().isEmpty()) {
            text.append("\n\n").append(messages.of("agreements.paper.broken")).append("\n\n");
            text.append(one.whenBroken());
        }
        return text.toString();
    }

    /** Without saying the same twice. */
    private static String whole(String title, String name) {
        return name.startsWith(title) ? name : title + ", " + name;
    }

    private static Paper paper(String title, String name, String edition, String text, Instant at) {
        return new Paper(
                PaperKind.PART,
                title,
                whole(title, name),
                edition,
                DanishFormat.date(LocalDate.ofInstant(at, DanishFormat.ZONE)),
                "",
                List.of(),
                List.of(),
                "",
                List.of(new PaperSection(
                        "",
                        "",
                        List.of(new PaperItem(
                                "del", "", name, "", "", "", List.of(), "", text, List.of(), "", List.of(), "")))),
                at,
                at);
    }
}
