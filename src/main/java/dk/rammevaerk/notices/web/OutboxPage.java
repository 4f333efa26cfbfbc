package dk.rammevaerk.notices.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import java.util.List;

/**
 * The mails that were sent or are to be.
 *
 * @param delivers whether a mail server is configured
 */
public record OutboxPage(boolean delivers, List<Line> lines) implements Page {
    /** @param to name and address */
    public record Line(String href, String subject, String to, String written, StateTag state) {}
}
