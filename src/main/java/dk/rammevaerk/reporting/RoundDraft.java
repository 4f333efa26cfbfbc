package dk.rammevaerk.reporting;

import dk.rammevaerk.kernel.Window;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What the secretariat sets up.
 *
 * @param forms the names in addresses of the questionnaires, in their order; the newest issued version of each is asked
 * @param asked the codes of the authorities, each with whom mails go to
 */
public record RoundDraft(
        String title,
        String purpose,
        @Nullable String caseNumber,
        @Nullable String previous,
        Window window,
        RoundSettings settings,
        List<String> forms,
        SequencedMap<String, List<Contact>> asked) {
    public RoundDraft {
        forms = List.copyOf(forms);
    }
}
