package dk.rammevaerk.reporting;

import dk.rammevaerk.cases.approvals.Owed;
import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.pages.Messages;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of the rounds waits for the actor: the front page's question. A round's deadline is a duty of each authority. */
@Service
public class ReportingOwed {
    private final Rounds rounds;
    private final Responses responses;
    private final RoundReminders reminders;
    private final Registrars registrars;
    private final Messages messages;

    ReportingOwed(
            Rounds rounds, Responses responses, RoundReminders reminders, Registrars registrars, Messages messages) {
        this.rounds = rounds;
        this.responses = responses;
        this.reminders = reminders;
        this.registrars = registrars;
        this.messages = messages;
    }

    /** The responses that the actor's own authority owes. */
    @Transactional(readOnly = true)
    public List<Owed> ofMyAuthority() {
        var own = registrars.authorities();
        if (own.isEmpty()) return List.of();
        return rounds.all().stream()
                .flatMap(round -> reminders.lacking(round).stream()
                        .filter(one -> own.contains(one.authority()))
                        .filter(one -> round.takesAnswers(one, rounds.today()) || isReturned(round, one))
                        .map(one -> owed(round, one)))
                .toList();
    }

    private boolean isReturned(ReportingRound round, Invitation invitation) {
        return responses.standings(round).stream()
                .anyMatch(
                        one -> one.authority().equals(invitation.authority()) && one.state() == ResponseState.RETURNED);
    }

    private Owed owed(ReportingRound round, Invitation invitation) {
        var key = isReturned(round, invitation) ? "reporting.owed.returned" : "reporting.owed";
        return new Owed(
                messages.of(key, invitation.name(), round.title()),
                round.href(invitation.authority()),
                invitation.due(),
                rounds.today().isAfter(invitation.due()));
    }

    /** For the secretariat: which authorities have not answered, and what it has not taken in. */
    @Transactional(readOnly = true)
    public List<Owed> ofTheSecretariat() {
        if (!registrars.isSecretariat()) return List.of();
        return rounds.all().stream()
                .filter(round -> round.state() == RoundState.OPEN)
                .flatMap(round -> Stream.concat(missing(round), unaccepted(round)))
                .toList();
    }

    private Stream<Owed> missing(ReportingRound round) {
        int missing = reminders.lacking(round).size();
        if (missing == 0) return Stream.empty();
        return Stream.of(new Owed(
                messages.of("reporting.missing", round.title(), missing),
                round.href(),
                round.window().deadline(),
                rounds.today().isAfter(round.window().deadline())));
    }

    private Stream<Owed> unaccepted(ReportingRound round) {
        long complete = responses.standings(round).stream()
                .filter(one -> one.state() == ResponseState.COMPLETED)
                .count();
        if (complete == 0) return Stream.empty();
        return Stream.of(new Owed(
                messages.of("reporting.unaccepted", round.title(), complete),
                round.href(),
                round.window().deadline(),
                false));
    }
}
