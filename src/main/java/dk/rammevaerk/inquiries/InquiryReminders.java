package dk.rammevaerk.inquiries;

import static java.util.stream.Collectors.partitioningBy;

import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.notices.Outbox;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the authorities that they are asked, and reminds those that have not answered: at most once a day each. */
@Service
public class InquiryReminders {
    private final AnswerStore store;
    private final Inquiries inquiries;
    private final Registrars registrars;
    private final InquiryMails mails;
    private final Outbox outbox;

    InquiryReminders(AnswerStore store, Inquiries inquiries, Registrars registrars, InquiryMails mails, Outbox outbox) {
        this.store = store;
        this.inquiries = inquiries;
        this.registrars = registrars;
        this.mails = mails;
        this.outbox = outbox;
    }

    /**
     * Authorities that have not answered.
     *
     * @param reached whom a mail goes to
     * @param unreached those whose member of the forum has no address, or who have no member there
     */
    public record Reminder(List<AuthorityAnswer> reached, List<AuthorityAnswer> unreached) {
        public Reminder {
            reached = List.copyOf(reached);
            unreached = List.copyOf(unreached);
        }
    }

    /** Those whom a reminder would go to now, and those it would not reach. */
    @Transactional(readOnly = true)
    public Reminder ahead(Inquiry inquiry) {
        if (!inquiry.state().takesAnswers()) return new Reminder(List.of(), List.of());
        var today = inquiries.today();
        return split(inquiry, inquiry.those(one -> !one.isAnswered() && !today.equals(one.reminded())));
    }

    /**
     * Sends them.
     *
     * @return whom they went to, nobody when somebody else has just sent them; and whom none could go to
     * @throws NotTheirAnswer for others than the secretariat
     */
    @Transactional
    public Reminder send(UUID subject) {
        var inquiry = forTheSecretariat(subject);
        var ahead = ahead(inquiry);
        var today = inquiries.today();
        var reminded = ahead.reached().stream()
                .filter(one -> store.remind(subject, one.authority(), today, registrars.name()))
                .toList();
        outbox.put(reminded.stream().map(one -> mails.reminding(inquiry, one)).toList());
        return new Reminder(reminded, ahead.unreached());
    }

    /** Tells all who are invited that it is open; names those no mail can reach. */
    @Transactional
    public Reminder announce(UUID subject) {
        var inquiry = inquiries.find(subject).orElseThrow(InquiryChangedMeanwhile::new);
        var asker = inquiry.askedBy();
        if (asker == null ? !registrars.isSecretariat() : !registrars.actsFor(asker)) throw new NotTheirAnswer();
        var all = split(inquiry, inquiry.missing());
        outbox.put(all.reached().stream().map(one -> mails.asking(inquiry, one)).toList());
        return all;
    }

    private Inquiry forTheSecretariat(UUID subject) {
        if (!registrars.isSecretariat()) throw new NotTheirAnswer();
        return inquiries.find(subject).orElseThrow(InquiryChangedMeanwhile::new);
    }

    private Reminder split(Inquiry inquiry, List<AuthorityAnswer> lacking) {
        var parts = lacking.stream()
                .collect(partitioningBy(one -> mails.receiver(inquiry, one).isPresent()));
        return new Reminder(parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of()));
    }
}
