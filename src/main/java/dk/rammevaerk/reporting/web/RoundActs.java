package dk.rammevaerk.reporting.web;

import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.reporting.Invitation;
import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.ResponseState;
import dk.rammevaerk.reporting.ResponseView;
import dk.rammevaerk.reporting.Responses;
import dk.rammevaerk.reporting.RoundReminders;
import dk.rammevaerk.reporting.RoundState;
import dk.rammevaerk.reporting.web.RoundPage.Act;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the reader can do with a round, and with one authority of it. */
@Component
class RoundActs {
    private final Responses responses;
    private final RoundReminders reminders;
    private final Registrars registrars;
    private final Messages messages;

    RoundActs(Responses responses, RoundReminders reminders, Registrars registrars, Messages messages) {
        this.responses = responses;
        this.reminders = reminders;
        this.registrars = registrars;
        this.messages = messages;
    }

    List<Act> of(ReportingRound round) {
        var acts = new ArrayList<Act>();
        var href = round.href();
        boolean secretariat = registrars.isSecretariat();
        if (secretariat && round.state() == RoundState.DRAFT) {
            acts.add(new Act(messages.of("reporting.act.open"), href + "/aabn", true, hindrance(round)));
            acts.add(act("reporting.act.edit", href + "/ret"));
        }
        if (secretariat && round.state() == RoundState.OPEN) acts.add(remind(round));
        if (round.state() != RoundState.DRAFT && responses.maySeeResult(round)) {
            acts.add(act("reporting.act.result", href + "/resultat"));
        }
        if (secretariat && round.state() == RoundState.OPEN) {
            acts.add(act("reporting.act.books", href + "/excel"));
            acts.add(act("reporting.act.lock", href + "/luk"));
        }
        if (secretariat && round.state() == RoundState.LOCKED) {
            acts.add(act("reporting.act.reopen", href + "/genaabn"));
        }
        return acts;
    }

    private Act remind(ReportingRound round) {
        int reached = reminders.ahead(round).reached().size();
        return new Act(
                reached == 0 ? messages.of("reporting.act.remind.none") : messages.of("reporting.act.remind", reached),
                round.href() + "/ryk",
                true,
                reached > 0
                        ? ""
                        : messages.of(
                                reminders.lacking(round).isEmpty()
                                        ? "reporting.remind.all"
                                        : "reporting.remind.today"));
    }

    private String hindrance(ReportingRound round) {
        if (round.invitations().isEmpty()) return messages.of("reporting.refused.NOBODY_ASKED");
        if (round.forms().isEmpty()) return messages.of("reporting.refused.NOTHING_ASKED");
        return round.forms().stream().anyMatch(form -> form.version().isDraft())
                ? messages.of("reporting.refused.NOT_ISSUED")
                : "";
    }

    /** The secretariat's acts for one authority. */
    List<Act> of(ReportingRound round, Invitation invitation, List<ResponseView> views) {
        if (!registrars.isSecretariat() || round.state() == RoundState.DRAFT) return List.of();
        var acts = new ArrayList<Act>();
        for (var view : views) {
            var state = view.response().state();
            if (state == ResponseState.WAITING) continue;
            acts.add(act(
                    state == ResponseState.COMPLETED ? "reporting.act.review" : "reporting.act.read",
                    view.href() + "/gennemgang"));
        }
        acts.add(act("reporting.act.extend", round.href(invitation.authority()) + "/frist"));
        return acts;
    }

    private Act act(String key, String href) {
        return new Act(messages.of(key), href, false, "");
    }
}
