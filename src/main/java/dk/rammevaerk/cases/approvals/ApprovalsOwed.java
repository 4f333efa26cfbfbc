package dk.rammevaerk.cases.approvals;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.pages.Messages;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of the approvals waits for the actor: the front page's question. */
@Service
public class ApprovalsOwed {
    private final CouncilApprovals approvals;
    private final Registrars registrars;
    private final Messages messages;

    ApprovalsOwed(CouncilApprovals approvals, Registrars registrars, Messages messages) {
        this.approvals = approvals;
        this.registrars = registrars;
        this.messages = messages;
    }

    /** The approvals that the actor's own authority owes; a council that has a day ahead owes nothing before it. */
    @Transactional(readOnly = true)
    public List<Owed> ofMyAuthority() {
        var own = registrars.councils();
        var today = approvals.today();
        return approvals.all().stream()
                .flatMap(
                        round -> round.those(one -> own.contains(one.authority()) && one.isToBeReminded(today)).stream()
                                .map(council -> new Owed(
                                        messages.of("approvals.owed", council.name(), round.title()),
                                        round.href() + "/godkendelser/" + council.authority(),
                                        round.deadline(),
                                        today.isAfter(round.deadline()))))
                .toList();
    }

    /** Which councils are missing: for the secretariat, and for those who sit in the forum it is laid before. */
    @Transactional(readOnly = true)
    public List<Owed> missingCouncils() {
        var today = approvals.today();
        return approvals.all().stream()
                .filter(round -> registrars.seesInside(round.forum()) && !round.isComplete())
                .map(round -> new Owed(
                        messages.of(
                                "approvals.missing",
                                round.title(),
                                round.missing().stream()
                                        .map(CouncilApproval::name)
                                        .collect(joining(", "))),
                        round.href() + "/godkendelser",
                        round.deadline(),
                        today.isAfter(round.deadline())))
                .toList();
    }

    /** Reservations and rejections that the forum has not answered. */
    @Transactional(readOnly = true)
    public List<Owed> openQuestions() {
        return approvals.all().stream()
                .filter(round -> registrars.seesInside(round.forum()))
                .flatMap(round -> round.those(CouncilApproval::isOpenQuestion).stream()
                        .map(council -> new Owed(
                                messages.of(
                                        "approvals.question." + council.state(),
                                        council.name(),
                                        round.title(),
                                        council.answer().remark() == null
                                                ? ""
                                                : council.answer().remark()),
                                round.href() + "/godkendelser/" + council.authority(),
                                round.deadline(),
                                false)))
                .toList();
    }
}
