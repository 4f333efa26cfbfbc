package dk.rammevaerk.reporting;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.notices.Mail;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.parties.Person;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the mails about a round. They go to the contacts of the authority; without any, to its persons with an address. */
@Component
class RoundMails {
    private final Parties parties;
    private final Messages messages;
    private final String address;

    RoundMails(Parties parties, Messages messages, @Value("${rammevaerk.address}") String address) {
        this.parties = parties;
        this.messages = messages;
        this.address = address;
    }

    /** Whom mail about the authority's response reaches; nobody when no address is known. */
    List<Contact> receivers(Invitation invitation) {
        if (!invitation.contacts().isEmpty()) return invitation.contacts();
        return parties.persons().stream()
                .filter(person -> invitation.authority().equals(person.authority()))
                .flatMap(person -> reached(person).stream())
                .toList();
    }

    private static List<Contact> reached(Person person) {
        return person.email() == null ? List.of() : List.of(new Contact(person.email(), person.name()));
    }

    List<Mail> asking(ReportingRound round, Invitation invitation) {
        return mails("reporting.mail.asked", round, invitation);
    }

    List<Mail> reminding(ReportingRound round, Invitation invitation) {
        return mails("reporting.mail.reminded", round, invitation);
    }

    List<Mail> sendingBack(ReportingRound round, Invitation invitation) {
        return mails("reporting.mail.returned", round, invitation);
    }

    private List<Mail> mails(String key, ReportingRound round, Invitation invitation) {
        var due = DanishFormat.date(invitation.due());
        return receivers(invitation).stream()
                .map(contact -> new Mail(
                        contact.email(),
                        contact.name(),
                        messages.of(key + ".subject", round.title(), due),
                        messages.of(
                                key + ".text",
                                invitation.name(),
                                round.title(),
                                due,
                                address + round.href(invitation.authority())),
                        null,
                        round.id().value()))
                .toList();
    }
}
