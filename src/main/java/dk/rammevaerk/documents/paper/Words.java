package dk.rammevaerk.documents.paper;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The words that papers bring with them, in Danish: one list, since PDF and Word must say the same. */
final class Words {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("dk.rammevaerk.documents.paper.words_da");

    private Words() {}

    static String of(String key, Object... values) {
        return values.length == 0 ? WORDS.getString(key) : MessageFormat.format(WORDS.getString(key), values);
    }

    static String of(PaperKind kind) {
        return of("kind." + kind);
    }

    /** A label that a kind of paper may have its own word for. */
    static String of(PaperKind kind, String key) {
        var own = key + "." + kind;
        return of(WORDS.containsKey(own) ? own : key);
    }

    /** {@code Bilag 4}, or {@code Bilag} without a number. */
    static String attachment(PaperAttachment attachment) {
        return attachment.number().isEmpty()
                ? of("attachment")
                : of("attachment") + Letters.NO_BREAK_SPACE + attachment.number();
    }

    /** {@code Bilag 4. Status for faste læger}. */
    static String attachmentLine(PaperAttachment attachment) {
        if (attachment.isClosed()) return attachment(attachment) + ". " + of("closed.attachment");
        return attachment(attachment) + ". " + attachment.title();
    }
}
