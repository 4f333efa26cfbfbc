package dk.rammevaerk.reporting.web;

import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.reporting.Invitation;
import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.ResponseStanding;
import dk.rammevaerk.reporting.Responses;
import dk.rammevaerk.reporting.RoundState;
import dk.rammevaerk.reporting.Rounds;
import dk.rammevaerk.reporting.web.RoundsPage.Own;
import dk.rammevaerk.reporting.web.RoundsPage.Row;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of rounds. */
@RestController
@OpenTo(Audience.SIGNED_IN)
class RoundsController {
    private final Rounds rounds;
    private final Responses responses;
    private final Registrars registrars;
    private final ReportingWords words;
    private final Messages messages;

    RoundsController(
            Rounds rounds, Responses responses, Registrars registrars, ReportingWords words, Messages messages) {
        this.rounds = rounds;
        this.responses = responses;
        this.registrars = registrars;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping("/indberetning")
    Page list() {
        var all = rounds.all();
        long open =
                all.stream().filter(round -> round.state() == RoundState.OPEN).count();
        return new RoundsPage(
                messages.of("reporting.lead", open),
                registrars.isSecretariat(),
                all.stream().map(this::row).toList());
    }

    private Row row(ReportingRound round) {
        var standings = responses.standings(round);
        long answered = round.invitations().stream()
                .filter(one -> RoundPages.hasAnswered(standings, one.authority()))
                .count();
        return new Row(
                round.href(),
                round.title(),
                words.tag(round, rounds.today()),
                round.state() == RoundState.DRAFT
                        ? words.window(round)
                        : words.window(round) + " · "
                                + messages.of(
                                        "reporting.count",
                                        answered,
                                        round.invitations().size()),
                registrars.authorities().stream()
                        .flatMap(code -> round.of(code).stream())
                        .map(invitation -> own(round, invitation, standings))
                        .toList());
    }

    private Own own(ReportingRound round, Invitation invitation, List<ResponseStanding> standings) {
        return new Own(
                invitation.name(),
                round.href(invitation.authority()),
                words.tag(RoundPages.least(standings, invitation.authority()), invitation, rounds.today()));
    }
}
