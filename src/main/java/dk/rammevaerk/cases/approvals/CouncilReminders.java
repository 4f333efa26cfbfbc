package dk.rammevaerk.cases.approvals;

import static java.util.stream.Collectors.partitioningBy;

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

    /**
     * Councils that lack a day or an answer and have not been reminded today.
     *
     * @param reached whom a mail goes to
     * @param unreached those whose member of the forum has no address, or who have no member there
     */
    public record Reminder(List<CouncilApproval> reached, List<CouncilApproval> unreached) {
        public Reminder {
            reached = List.copyOf(reached);
            unreached = List.copyOf(unreached);
        }
    }

    /** Those whom a reminder would go to now, and those it would not reach. */
    @Transactional(readOnly = true)
    public Reminder ahead(ApprovalRound round) {
        var today = approvals.today();
        var lacking = round.those(one -> one.isToBeReminded(today) && !today.equals(one.reminded())).stream()
                .collect(partitioningBy(one -> mails.receiver(round, one).isPresent()));
        return new Reminder(lacking.getOrDefault(true, List.of()), lacking.getOrDefault(false, List.of()));
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
     * @return whom they went to, nobody when somebody else has just sent them; and whom none could go to
     * @throws NotTheirCouncil for others than the secretariat
     */
    @Transactional
    public Reminder send(UUID subject) {
        if (!registrars.isSecretariat()) throw new NotTheirCouncil();
        var round = approvals.find(subject).orElseThrow(ApprovalChangedMeanwhile::new);
        var ahead = ahead(round);
        var reminded = ahead.reached().stream()
                .filter(council -> store.remind(subject, council.authority(), approvals.today(), registrars.name()))
                .toList();
        outbox.put(reminded.stream().map(council -> mails.to(round, council)).toList());
        return new Reminder(reminded, ahead.unreached());
    }
}
