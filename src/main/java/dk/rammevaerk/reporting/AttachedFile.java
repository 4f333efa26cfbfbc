package dk.rammevaerk.reporting;

import dk.rammevaerk.files.FileId;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.ShownAnswer;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The file of an answer, as its cell holds it: the number and the name, with a space between. */
public record AttachedFile(FileId file, String name) {
    private static final Pattern TEXT = Pattern.compile("(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}) (.+)");

    /** @return empty when the cell holds no file */
    public static Optional<AttachedFile> of(String text) {
        var found = TEXT.matcher(text);
        return found.matches()
                ? Optional.of(new AttachedFile(new FileId(UUID.fromString(found.group(1))), found.group(2)))
                : Optional.empty();
    }

    /** @return empty when the answer is no file */
    public static Optional<AttachedFile> of(Kind.Single kind, String text) {
        return kind instanceof Kind.Attachment ? of(text) : Optional.empty();
    }

    /** An answer for people, of a file its name. */
    public static String shown(Kind.Single kind, String text) {
        return of(kind, text).map(AttachedFile::name).orElseGet(() -> ShownAnswer.of(kind, text));
    }

    /** As its cell holds it. */
    public String text() {
        return file.value() + " " + name;
    }
}
