package dk.rammevaerk.notices.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;

/**
 * One mail, as its receiver sees it.
 *
 * @param address empty when it is not known
 * @param fault why it could not be sent, or empty
 * @param invitation the address of the calendar invitation, or empty
 */
public record MailPage(
        String subject,
        String name,
        String address,
        String written,
        StateTag state,
        String text,
        String fault,
        String invitation)
        implements Page {}
