package dk.rammevaerk.inquiries.closures;

import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.Inquiry;
import dk.rammevaerk.inquiries.InquiryReminders;
import dk.rammevaerk.inquiries.closures.Closure.Facts;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.notices.Mail;
import dk.rammevaerk.notices.Outbox;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Member;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.parties.Person;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells the authorities concerned, by mail to their members of the forum. */
@Component
class ClosureNotices {
    private final Inquiries inquiries;
    private final InquiryReminders reminders;
    private final Receivers receivers;
    private final Outbox outbox;
    private final Messages messages;

    ClosureNotices(
            Inquiries inquiries, InquiryReminders reminders, Receivers receivers, Outbox outbox, Messages messages) {
        this.inquiries = inquiries;
        this.reminders = reminders;
        this.receivers = receivers;
        this.outbox = outbox;
        this.messages = messages;
    }

    /** Whom a mail goes to, and where it leads. */
    @Component
    record Receivers(
            Parties parties, @Value("${rammevaerk.address}") String address) {
        List<Person> of(Inquiry inquiry) {
            return parties.members(inquiry.forum()).stream()
                    .map(Member::person)
                    .filter(person -> person.email() != null && person.authority() != null)
                    .filter(person -> inquiry.answers().stream()
                            .anyMatch(one -> one.authority().equals(person.authority())))
                    .toList();
        }
    }

    /** {@code Indskrivningsstop på Bostedet Åsvinget}. */
    String title(Facts facts) {
        return messages.of("closures.title." + facts.kind(), facts.facility());
    }

    void announced(UUID id) {
        reminders.announce(id);
    }

    void postponed(Closure closure, Facts facts, String reason) {
        tell(closure, "postponed", DanishFormat.date(facts.from()), reason);
    }

    void revoked(Closure closure, String reason) {
        tell(closure, "revoked", "", reason);
    }

    private void tell(Closure closure, String what, String day, String reason) {
        var inquiry = inquiries.find(closure.id());
        if (inquiry.isEmpty()) return;
        var title = inquiry.get().title();
        outbox.put(receivers.of(inquiry.get()).stream()
                .map(person -> new Mail(
                        person.email(),
                        person.name(),
                        messages.of("closures.mail." + what + ".subject", title, day),
                        messages.of(
                                "closures.mail." + what + ".text",
                                title,
                                day,
                                reason,
                                receivers.address() + closure.href()),
                        null,
                        closure.id()))
                .toList());
    }
}
