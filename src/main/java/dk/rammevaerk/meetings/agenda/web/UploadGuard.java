package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.documents.AttachedFile;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.kernel.CprGuard;
import dk.rammevaerk.pages.Messages;
import java.io.IOException;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Stores a file after it was looked at: its kind by its first bytes, and CPR numbers in its name and text. */
@Component
@NamedInterface("uploads")
public class UploadGuard {
    /** A file that was stored. */
    @NamedInterface("uploads")
    public record Passed(String name, FileId file) {
        /** Its name without the ending, as a title to begin with. */
        public String title() {
            int dot = name.lastIndexOf('.');
            var title =
                    (dot > 0 ? name.substring(0, dot) : name).replace('_', ' ').strip();
            return title.isEmpty() ? name : title;
        }
    }

    /** A file that may not be stored, and why. */
    @NamedInterface("uploads")
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final String name;

        Refused(String name, String why) {
            super(why);
            this.name = name;
        }

        public String name() {
            return name;
        }

        public String why() {
            return String.valueOf(getMessage());
        }
    }

    private final Files files;
    private final Messages messages;

    UploadGuard(Files files, Messages messages) {
        this.files = files;
        this.messages = messages;
    }

    /** @param confirmed whether a person has said that the numbers in it are no CPR numbers */
    public Passed attachment(MultipartFile file, boolean confirmed) throws IOException, Refused {
        return look(file, confirmed, false);
    }

    Passed picture(MultipartFile file) throws IOException, Refused {
        return look(file, false, true);
    }

    private Passed look(MultipartFile file, boolean confirmed, boolean pictureOnly) throws IOException, Refused {
        var name = name(file);
        if (!CprGuard.hits(name).isEmpty()) {
            throw new Refused(name.replaceAll("\\d", "•"), messages.of("imports.upload.cprName"));
        }
        var content = file.getBytes();
        if (content.length == 0) throw new Refused(name, messages.of("imports.upload.empty"));
        var attached = AttachedFile.of(content)
                .filter(one -> !pictureOnly || one.isPicture())
                .orElseThrow(() ->
                        new Refused(name, messages.of(pictureOnly ? "agenda.picture.kind" : "agenda.attachment.kind")));
        var hits = CprGuard.hits(attached.text());
        if (!hits.isEmpty() && !confirmed) {
            throw new Refused(name, messages.of("agenda.attachment.cpr", hits.size(), lines(attached.text(), hits)));
        }
        return new Passed(name, files.keep(name, attached.mediaType(), content));
    }

    /** Where it stands, without the number: the line's words with every digit hidden. */
    private static String lines(String text, List<CprGuard.Hit> hits) {
        var lines = text.split("\n", -1);
        return hits.stream()
                .map(hit -> lines[hit.line() - 1].replaceAll("\\d", "•").strip())
                .map(line -> line.length() > 60 ? line.substring(0, 60) + "…" : line)
                .distinct()
                .limit(3)
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return last.isEmpty() ? "fil" : last;
    }
}
