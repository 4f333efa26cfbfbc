package dk.rammevaerk.cases.approvals;

import dk.rammevaerk.notices.Outbox;
import dk.rammevaerk.parties.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds the councils that have told no day, or nothing since their day: one mail to each, at most once a day. */
@Service
public class CouncilReminders {
    private final CouncilApprovalStore store;
    private final CouncilApprovals approvals;
    private final Registrars registrars;
    private final CouncilReminderMails mails;
    private final Outbox outbox;

    CouncilReminders(
            CouncilApprovalStore store,
            CouncilApprovals approvals,
            Registrars registrars,
            CouncilReminderMails mails,
            Outbox outbox) {
        this.store = store;
        this.approvals = approvals;
        this.registrars = registrars;
        this.mails = mails;
        this.outbox = outbox;
    }

    /** Those whom a reminder would go to now. */
    public List<CouncilApproval> toBeReminded(ApprovalRound round) {
        var today = approvals.today();
        return round.those(one -> one.isToBeReminded(today) && !today.equals(one.reminded()));
    }

    /** The mail address of the one who answers for a council; empty when nobody has told it, or it is not asked for. */
    @Transactional(readOnly = true)
    public String address(ApprovalRound round, CouncilApproval council) {
        if (!registrars.isSecretariat()) return "";
        var email = mails.receiver(round, council).map(Person::email).orElse(null);
        return email == null ? "" : email;
    }

    /**
     * Remembers a reminder that went another way, by telephone or by the secretariat's own mail.
     *
     * @throws NotTheirCouncil for others than the secretariat
     */
    @Transactional
    public void remember(UUID subject, String authority, LocalDate day) {
        if (!registrars.isSecretariat()) throw new NotTheirCouncil();
        store.remind(subject, authority, day, registrars.name());
    }

    /**
     * Sends them.
     *
     * @return whom they went to; empty when somebody else has just sent them
     * @throws NotTheirCouncil for others than the secretariat
     */
    @Transactional
    public List<CouncilApproval> send(UUID subject) {
        if (!registrars.isSecretariat()) throw new NotTheirCouncil();
        var round = approvals.find(subject).orElseThrow(ApprovalChangedMeanwhile::new);
        var reminded = toBeReminded(round).stream()
                .filter(council -> store.remind(subject, council.authority(), approvals.today(), registrars.name()))
                .toList();
        outbox.put(reminded.stream().map(council -> mails.to(round, council)).toList());
        return reminded;
    }
}
