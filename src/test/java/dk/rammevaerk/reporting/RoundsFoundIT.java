package dk.rammevaerk.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.Actor;
import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.reporting.Timeliness.Outcome;
import dk.rammevaerk.reporting.questionnaires.FormFixture;
import dk.rammevaerk.reporting.questionnaires.Questionnaires;
import dk.rammevaerk.search.Search;
import dk.rammevaerk.search.SearchEntry.Kind;
import dk.rammevaerk.search.SearchQuery;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where a round is seen beside its own page: in the search, and in what is reckoned over all rounds. */
@RunningApp
class RoundsFoundIT {
    private static final Actor MEMBER = new Actor("m", "m", Set.of(Grant.inForum(Role.MEMBER, "kkr")));

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Rounds rounds;

    @Autowired
    TimelinessReading timeliness;

    @Autowired
    Search search;

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private ReportingRound drafted(String title) {
        SignedInAs.secretariat();
        var form = questionnaires.draft(FormFixture.titled("Skema til " + title)
                .row("integer", "pladser", "Pladser")
                .rows());
        questionnaires.issue(questionnaires.versions(form).getFirst());
        return rounds.find(rounds.draft(RoundFixture.asking(title, form, null))).orElseThrow();
    }

    private boolean isFound(ReportingRound round, Actor actor) {
        return search.find(new SearchQuery(round.title(), null, null, Kind.ROUND, 1), actor).results().stream()
                .anyMatch(one -> one.id().equals(round.id().value()));
    }

    @Test
    void thoseInsideFindARoundFromTheDayItIsOpened() {
        var round = drafted("Fremsøgte nødherberger");
        assertThat(isFound(round, MEMBER)).isFalse();
        rounds.open(round.id(), round.version());
        assertThat(isFound(round, MEMBER)).isTrue();
        assertThat(isFound(round, Actor.PUBLIC)).isFalse();
    }

    @Test
    void aDraftIsNotReckonedWithAndAnOpenRoundIs() {
        var draft = drafted("Rettidighed som kladde");
        var open = drafted("Rettidighed som åben");
        rounds.open(open.id(), open.version());
        var all = timeliness.all();
        assertThat(all.rounds())
                .extracting(one -> one.round().id())
                .contains(open.id())
                .doesNotContain(draft.id());
        int place = all.rounds().stream().map(one -> one.round().id()).toList().indexOf(open.id());
        assertThat(all.authorities())
                .filteredOn(one -> one.code().equals(RoundFixture.COPENHAGEN))
                .singleElement()
                .satisfies(one -> assertThat(one.outcomes().get(place)).isEqualTo(Outcome.WAITING));
    }

    @Test
    void theSecretariatAloneSeesWhoAnswersInTime() {
        SignedInAs.somebodyWith(Grant.forAuthority(Role.REPORTER, RoundFixture.STRUER));
        assertThatExceptionOfType(NotTheirResponse.class).isThrownBy(() -> timeliness.all());
    }
}
