package dk.rammevaerk.reporting.questionnaires;

import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.kernel.Slug;
import dk.rammevaerk.kernel.Window;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The questionnaires that are kept. The secretariat writes them; a version is a draft until it is issued, and from then on
 * never changes: what is asked otherwise is a later version. An open round's questions are read through the round.
 */
@Service
public class Questionnaires {
    private final QuestionnaireStore store;
    private final Registrars registrars;
    private final Clock clock;

    Questionnaires(QuestionnaireStore store, Registrars registrars, Clock clock) {
        this.store = store;
        this.registrars = registrars;
        this.clock = clock;
    }

    /** The newest version of each; the secretariat alone sees them. */
    @Transactional(readOnly = true)
    public List<QuestionnaireVersion> list() {
        return registrars.isSecretariat() ? store.newest() : List.of();
    }

    /** Its versions, the newest first; none when it is not there, or for others than the secretariat. */
    @Transactional(readOnly = true)
    public List<QuestionnaireVersion> versions(String slug) {
        return registrars.isSecretariat() ? store.versions(slug) : List.of();
    }

    /** What a round asks; the round says who may see it. */
    @Transactional(readOnly = true)
    public Optional<QuestionnaireVersion> version(QuestionnaireId id, int number) {
        return store.version(id, number);
    }

    /**
     * Writes the draft of a first version.
     *
     * @return its name in addresses
     * @throws UnfitForm when the rows are no questionnaire
     */
    @Transactional
    public String draft(FormRows rows) {
        requireSecretariat();
        requireFit(rows);
        var slug = Slug.of(rows.title(), store::isTaken);
        store.insert(store.insert(slug, rows.title()), 1, rows);
        return slug;
    }

    /**
     * Writes a draft anew; of an issued version it makes the draft of the next.
     *
     * @throws UnfitForm when the rows are no questionnaire
     * @throws QuestionnaireChangedMeanwhile when somebody else was first
     */
    @Transactional
    public void rewrite(QuestionnaireVersion version, FormRows rows) {
        requireSecretariat();
        requireFit(rows);
        boolean written = version.isDraft()
                ? store.replace(version, rows)
                : store.insert(version.id(), version.number() + 1, rows);
        if (!written) throw new QuestionnaireChangedMeanwhile();
    }

    /** @throws QuestionnaireChangedMeanwhile when it is no draft of that revision any more */
    @Transactional
    public void issue(QuestionnaireVersion version) {
        requireSecretariat();
        if (!store.issue(version, Window.dayOf(clock.instant()), registrars.name())) {
            throw new QuestionnaireChangedMeanwhile();
        }
    }

    private static void requireFit(FormRows rows) {
        var faults = FormReader.read(rows).faults();
        if (!faults.isEmpty()) throw new UnfitForm(faults);
    }

    private void requireSecretariat() {
        if (!registrars.isSecretariat()) throw new NotTheirQuestionnaire();
    }
}
