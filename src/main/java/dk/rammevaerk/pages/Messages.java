package dk.rammevaerk.pages;

import dk.rammevaerk.kernel.DanishFormat;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The Danish texts that are made in Java and not in a template. */
@Component
public class Messages {
    private final MessageSource source;

    Messages(MessageSource source) {
        this.source = source;
    }

    /** @throws org.springframework.context.NoSuchMessageException when the key has no text: a fault in the program */
    public String of(String key, Object... values) {
        return source.getMessage(key, values, DanishFormat.DANISH);
    }
}
