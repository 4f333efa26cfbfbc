package dk.rammevaerk.cases.approvals;

import dk.rammevaerk.documents.UploadedFile;
import dk.rammevaerk.kernel.CprGuard;

/** A file somebody hands in, looked through before anything of it is stored. */
public sealed interface HandedIn {
    /** It can be kept. */
    record Sound(String name, String mediaType) implements HandedIn {}

    /** It is not taken. */
    record Refused(String name, Why why) implements HandedIn {}

    enum Why {
        EMPTY,
        /** Neither PDF, Word, Excel nor a picture, or it cannot be opened. */
        WRONG_KIND,
        /** Its name or text may hold a CPR number. */
        POSSIBLE_CPR_NUMBER
    }

    /** @param fileName as the browser gives it, perhaps with a path */
    static HandedIn of(String fileName, byte[] content) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        if (!CprGuard.hits(name).isEmpty()) {
            return new Refused(name.replaceAll("\\d", "•"), Why.POSSIBLE_CPR_NUMBER);
        }
        if (content.length == 0) return new Refused(name, Why.EMPTY);
        return UploadedFile.of(content)
                .<HandedIn>map(file -> CprGuard.hits(file.text()).isEmpty()
                        ? new Sound(name, file.mediaType())
                        : new Refused(name, Why.POSSIBLE_CPR_NUMBER))
                .orElse(new Refused(name, Why.WRONG_KIND));
    }
}
