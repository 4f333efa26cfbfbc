package dk.rammevaerk.parties.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.parties.Forum;
import java.util.SequencedMap;

/**
 * Ending a forum.
 *
 * @param successors the other fora by code; the empty code is none
 */
public record ForumEndPage(
        Forum forum, String from, String successor, SequencedMap<String, String> successors, FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
