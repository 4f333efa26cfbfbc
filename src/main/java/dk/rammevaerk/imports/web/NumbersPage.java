package dk.rammevaerk.imports.web;

import dk.rammevaerk.imports.PreviewId;
import dk.rammevaerk.pages.Page;
import java.util.List;
import java.util.SequencedMap;

/**
 * <em>Er det et CPR-nummer?</em> One question per place; nothing of the document is shown, for nothing of it is stored.
 *
 * @param kinds what a number may be, by the name that is sent
 * @param unanswered whether the form came back because a place had no answer
 */
public record NumbersPage(
        PreviewId id, String fileName, List<Question> questions, SequencedMap<String, String> kinds, boolean unanswered)
        implements Page {
    /**
     * @param name of the choice as it is sent
     * @param where page, line and place in the line
     * @param chosen what was chosen before, or empty
     */
    public record Question(String name, String where, String chosen) {
        public boolean isOpen() {
            return chosen.isEmpty();
        }
    }

    @Override
    public int status() {
        return unanswered ? 422 : 200;
    }
}
