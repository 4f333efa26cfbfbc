package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.pages.Page;

/**
 * The sentences of a forum.
 *
 * @param text one on each line
 */
public record PhrasesPage(Meeting meeting, String name, String forumName, String text, int atMost) implements Page {}
