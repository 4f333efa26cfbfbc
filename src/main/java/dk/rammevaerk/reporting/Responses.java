package dk.rammevaerk.reporting;

import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.reporting.LastTime.Before;
import dk.rammevaerk.reporting.questionnaires.Answers;
import dk.rammevaerk.reporting.questionnaires.Checking;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what authorities answer. A response is open to those who act for its authority and to the secretariat; what all have
 * answered to those whom the round's settings name.
 */
@Service
public class Responses {
    private final RoundResponseStore store;
    private final RoundReading rounds;
    private final LastTime lastTime;
    private final RoundOpening opening;
    private final Registrars registrars;

    Responses(
            RoundResponseStore store,
            RoundReading rounds,
            LastTime lastTime,
            RoundOpening opening,
            Registrars registrars) {
        this.store = store;
        this.rounds = rounds;
        this.lastTime = lastTime;
        this.opening = opening;
        this.registrars = registrars;
    }

    /** Empty when there is none, or it is not theirs to see. */
    @Transactional(readOnly = true)
    public Optional<ResponseView> find(String slug, String authority, int form) {
        return of(slug, authority).stream()
                .filter(view -> view.form().ordinal() == form)
                .findFirst();
    }

    /** One authority's responses, a questionnaire each; none when they are not theirs to see. */
    @Transactional(readOnly = true)
    public List<ResponseView> of(String slug, String authority) {
        var round = rounds.find(slug);
        if (round.isEmpty() || !registrars.actsFor(authority)) return List.of();
        var before = lastTime.before(round.get(), authority);
        return store.responses(round.get().id(), authority).stream()
                .map(response -> view(round.get(), response, before))
                .toList();
    }

    /** All responses of a round as they stand, also those that do not count yet. The secretariat's. */
    @Transactional(readOnly = true)
    public List<ResponseView> all(ReportingRound round) {
        if (!registrars.isSecretariat()) throw new NotTheirResponse();
        var before = lastTime.before(round, null);
        return store.responses(round.id(), null).stream()
                .map(response -> view(round, response, before))
                .toList();
    }

    /** How far each authority is, without what is written: for all who see the round. */
    @Transactional(readOnly = true)
    public List<ResponseStanding> standings(ReportingRound round) {
        return store.heads(round.id()).stream()
                .map(head -> new ResponseStanding(head.authority(), head.form(), head.state(), head.completedOn()))
                .toList();
    }

    /** Those that count in the result, for those who may see it. */
    @Transactional(readOnly = true)
    public List<ResponseView> counted(ReportingRound round) {
        if (!maySeeResult(round)) throw new NotTheirResponse();
        var before = lastTime.before(round, null);
        return store.responses(round.id(), null).stream()
                .filter(response -> response.state().counts())
                .map(response -> view(round, response, before))
                .toList();
    }

    /** What all who counted last time answered then, by authority, for those who may see the result. */
    @Transactional(readOnly = true)
    public Map<String, Answers> lastTime(ReportingRound round, RoundForm form) {
        if (!maySeeResult(round)) throw new NotTheirResponse();
        return lastTime.before(round, null).answers(form);
    }

    /** Whether no answer comes any more, also not from those who were given longer. */
    public boolean isSettled(ReportingRound round) {
        return round.state() == RoundState.LOCKED
                && round.invitations().stream().noneMatch(one -> round.takesAnswers(one, opening.today()));
    }

    /** Whether the actor follows how answers come in. */
    public boolean mayFollow() {
        return registrars.isSecretariat();
    }

    public boolean maySeeResult(ReportingRound round) {
        return registrars.isSecretariat()
                || (round.settings().audience() == ResultAudience.INSIDE && registrars.isInside());
    }

    /** Whether the actor may answer for this authority. */
    @Transactional(readOnly = true)
    public boolean mayAnswer(String authority) {
        return registrars.actsFor(authority);
    }

    /** One response as it stands now, when the caller holds its lock. */
    ResponseView view(RoundId id, String authority, int form) {
        var round = rounds.find(id).orElseThrow(NotTheirResponse::new);
        return store.responses(round.id(), authority).stream()
                .filter(one -> one.form() == form)
                .findFirst()
                .map(response -> view(round, response, lastTime.before(round, authority)))
                .orElseThrow(NotTheirResponse::new);
    }

    private ResponseView view(ReportingRound round, Response response, Before before) {
        var invitation = round.of(response.authority()).orElseThrow();
        var form = round.form(response.form()).orElseThrow();
        var last = before.answers(response.authority(), form);
        return new ResponseView(
                round,
                invitation,
                form,
                response,
                last,
                Checking.check(form.questionnaire(), response.answers(), last),
                isWritable(round, invitation, response.state()));
    }

    /** What was sent back is waited for, also when the round takes no more. */
    private boolean isWritable(ReportingRound round, Invitation invitation, ResponseState state) {
        return state == ResponseState.RETURNED
                || (state.isWritable() && round.takesAnswers(invitation, opening.today()));
    }
}
