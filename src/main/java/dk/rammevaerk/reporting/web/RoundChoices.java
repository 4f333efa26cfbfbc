package dk.rammevaerk.reporting.web;

import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.OurRegion;
import dk.rammevaerk.reporting.RoundState;
import dk.rammevaerk.reporting.Rounds;
import dk.rammevaerk.reporting.questionnaires.QuestionnaireVersion;
import dk.rammevaerk.reporting.questionnaires.Questionnaires;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/** What can be chosen when a round is set up, from what is kept to what is shown. */
@Component
class RoundChoices {
    private final Rounds rounds;
    private final Questionnaires questionnaires;
    private final OurRegion region;
    private final Messages messages;

    RoundChoices(Rounds rounds, Questionnaires questionnaires, OurRegion region, Messages messages) {
        this.rounds = rounds;
        this.questionnaires = questionnaires;
        this.region = region;
        this.messages = messages;
    }

    SequencedMap<String, String> asked() {
        var all = new LinkedHashMap<String, String>();
        questionnaires
                .list()
                .forEach(one -> all.put(
                        one.slug(),
                        isUnissued(one) ? messages.of("reporting.setup.unissued", one.title()) : one.title()));
        return all;
    }

    private boolean isUnissued(QuestionnaireVersion version) {
        return questionnaires.versions(version.slug()).stream().allMatch(QuestionnaireVersion::isDraft);
    }

    SequencedMap<String, String> authorities() {
        var all = new LinkedHashMap<String, String>();
        for (Authority one : region.authorities()) all.put(one.code(), one.name());
        return all;
    }

    /**
     * Rounds that answers can be compared with.
     *
     * @param action of the form: a round is not compared with itself
     */
    SequencedMap<String, String> previous(String action) {
        var all = new LinkedHashMap<String, String>();
        all.put("", messages.of("reporting.setup.none"));
        rounds.all().stream()
                .filter(round -> round.state() != RoundState.DRAFT && !action.startsWith(round.href() + "/"))
                .forEach(round -> all.put(round.slug(), round.title()));
        return all;
    }

    SequencedMap<String, String> settings() {
        var all = new LinkedHashMap<String, String>();
        for (var one : List.of("forudfyld", "navne")) all.put(one, messages.of("reporting.setup.valg." + one));
        return all;
    }
}
