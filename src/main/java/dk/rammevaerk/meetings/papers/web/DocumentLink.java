package dk.rammevaerk.meetings.papers.web;

import dk.rammevaerk.pages.Icon;

/**
 * A document that can be saved.
 *
 * @param size in words, or empty where it is made when it is asked for
 */
public record DocumentLink(String href, String name, String size) {
    public Icon icon() {
        return Icon.ofFile(href);
    }
}
