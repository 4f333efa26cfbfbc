package dk.rammevaerk.meetings.suggestions.web;

import dk.rammevaerk.meetings.suggestions.web.SuggestionForm.ActRow;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * <em>Hvad skal på dagsordenen?</em> Where an item is suggested, or one's own suggestion is written on.
 *
 * @param action where the form goes
 * @param version of the suggestion; 0 for a new one
 * @param targets what can be chosen, by forum
 * @param verbs what the forum can be asked to do, from what is sent to what is read
 * @param remarks what was read in a Word document and should be looked at
 * @param readFrom the name of that document, or empty
 * @param templateHref where the Word template is fetched
 */
public record SuggestionFormPage(
        String action,
        boolean isNew,
        int version,
        SuggestionForm form,
        List<Group> targets,
        SequencedMap<String, String> verbs,
        boolean forOthers,
        List<String> remarks,
        String readFrom,
        String templateHref,
        FormErrors errors)
        implements Page {
    /** The meetings of one forum, from what is sent to what is read. */
    public record Group(String forum, SequencedMap<String, String> meetings) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    /** The choices of a row; a pair of verbs that somebody wrote is among them. */
    public SequencedMap<String, String> verbsFor(ActRow row) {
        if (verbs.containsKey(row.verbs())) return verbs;
        var more = new LinkedHashMap<>(verbs);
        more.put(row.verbs(), SuggestionWords.verbs(row.verbs()));
        return more;
    }
}
