package dk.rammevaerk.reporting;

import dk.rammevaerk.pages.Messages;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The messages without an application. */
public final class Danish {
    private Danish() {}

    public static Messages messages() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages_da");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return new Messages(source);
    }
}
