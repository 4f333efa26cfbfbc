package dk.rammevaerk.meetings.suggestions.web;

import dk.rammevaerk.meetings.suggestions.Suggestion;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.UploadBox;
import java.util.List;
import java.util.SequencedMap;

/**
 * A suggestion as its author and the secretariat read it.
 *
 * @param lead where it is, in one sentence
 * @param files with their address and size
 * @param mine whether the reader may write on it
 * @param upload where attachments are laid up; only used when the reader may write
 * @param desk what the secretariat can answer; null for others, and once it is answered
 * @param itemHref the item it became, or empty
 */
public record SuggestionPage(
        Suggestion suggestion,
        String forumName,
        String from,
        String lead,
        List<StateTag> states,
        List<Paper> files,
        boolean mine,
        boolean forSecretariat,
        UploadBox upload,
        @org.jspecify.annotations.Nullable Desk desk,
        String itemHref,
        FormErrors errors)
        implements Page {
    /** An attachment; {@code remove} is where it is taken away. */
    public record Paper(String title, String href, String details, String fileName, String remove) {}

    /**
     * What the secretariat can answer.
     *
     * @param takable the meetings it can be taken onto, the one it waits for chosen
     * @param postponable where it can be put off to
     * @param reason why it is declined, as it was written before
     */
    public record Desk(
            SequencedMap<String, String> takable,
            String chosen,
            SequencedMap<String, String> sections,
            String section,
            SequencedMap<String, String> postponable,
            String reason) {}

    public String href() {
        return "/forslag/" + suggestion.id();
    }

    public boolean mayWrite() {
        return mine && suggestion.isWaiting();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
