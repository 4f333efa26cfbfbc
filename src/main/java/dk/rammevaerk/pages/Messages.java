package dk.rammevaerk.pages;

import dk.rammevaerk.kernel.DanishFormat;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The Danish texts that are made in Java and not in a template. */
@Component
public class Messages {
    private final MessageSource source;

    public Messages(MessageSource source) {
        this.source = source;
    }

    /** @throws org.springframework.context.NoSuchMessageException when the key has no text: a fault in the program */
    public String of(String key, Object... values) {
        return source.getMessage(key, values, DanishFormat.DANISH);
    }

    /** For names that come from elsewhere, such as a table's: what is not in the list keeps its own name. */
    public String orElse(String key, String otherwise) {
        var found = source.getMessage(key, null, otherwise, DanishFormat.DANISH);
        return found == null ? otherwise : found;
    }
}
