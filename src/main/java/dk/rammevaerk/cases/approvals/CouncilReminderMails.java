package dk.rammevaerk.cases.approvals;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.notices.Mail;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Member;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.parties.Person;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the mail that reminds a council. It goes to the authority's member of the forum. */
@Component
class CouncilReminderMails {
    private final Parties parties;
    private final Messages messages;
    private final String address;

    CouncilReminderMails(Parties parties, Messages messages, @Value("${rammevaerk.address}") String address) {
        this.parties = parties;
        this.messages = messages;
        this.address = address;
    }

    /** Who answers for the council and has an address; empty when nobody does. */
    Optional<Person> receiver(ApprovalRound round, CouncilApproval council) {
        return parties.members(round.forum()).stream()
                .map(Member::person)
                .filter(person -> council.authority().equals(person.authority()) && person.email() != null)
                .findFirst();
    }

    Mail to(ApprovalRound round, CouncilApproval council) {
        var receiver = receiver(round, council);
        var deadline = DanishFormat.date(round.deadline());
        return new Mail(
                receiver.map(Person::email).orElse(null),
                receiver.map(Person::name).orElse(council.name()),
                messages.of("approvals.reminder.subject", round.title(), council.name()),
                messages.of(
                        council.answer().date() == null ? "approvals.reminder.text" : "approvals.reminder.text.passed",
                        council.name(),
                        round.title(),
                        deadline,
                        address + round.href() + "/godkendelser/" + council.authority(),
                        council.answer().date() == null
                                ? ""
                                : DanishFormat.date(council.answer().date())),
                null,
                round.subject());
    }
}
