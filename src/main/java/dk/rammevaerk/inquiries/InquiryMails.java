package dk.rammevaerk.inquiries;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.notices.Mail;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Member;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.parties.Person;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the mails that ask and remind an authority. They go to its member of the forum. */
@Component
class InquiryMails {
    private final Parties parties;
    private final Messages messages;
    private final String address;

    InquiryMails(Parties parties, Messages messages, @Value("${rammevaerk.address}") String address) {
        this.parties = parties;
        this.messages = messages;
        this.address = address;
    }

    /** Who answers for the authority and has an address; empty when nobody does. */
    Optional<Person> receiver(Inquiry inquiry, AuthorityAnswer answer) {
        return parties.members(inquiry.forum()).stream()
                .map(Member::person)
                .filter(person -> answer.authority().equals(person.authority()) && person.email() != null)
                .findFirst();
    }

    Mail asking(Inquiry inquiry, AuthorityAnswer answer) {
        return mail("inquiries.mail.asked", inquiry, answer);
    }

    Mail reminding(Inquiry inquiry, AuthorityAnswer answer) {
        return mail("inquiries.mail.reminded", inquiry, answer);
    }

    private Mail mail(String key, Inquiry inquiry, AuthorityAnswer answer) {
        var receiver = receiver(inquiry, answer);
        return new Mail(
                receiver.map(Person::email).orElse(null),
                receiver.map(Person::name).orElse(answer.name()),
                messages.of(key + ".subject", inquiry.title(), DanishFormat.date(answer.due())),
                messages.of(
                        key + ".text",
                        answer.name(),
                        inquiry.title(),
                        DanishFormat.date(answer.due()),
                        address + inquiry.answersHref() + "/" + answer.authority()),
                null,
                inquiry.subject());
    }
}
