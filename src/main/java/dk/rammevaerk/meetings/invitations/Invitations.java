package dk.rammevaerk.meetings.invitations;

import static java.util.stream.Collectors.toMap;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.AgendaSent;
import dk.rammevaerk.meetings.MeetingCancelled;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingMoved;
import dk.rammevaerk.meetings.MinutesPublished;
import dk.rammevaerk.meetings.MinutesRevised;
import dk.rammevaerk.meetings.invitations.InvitationStore.Invited;
import dk.rammevaerk.notices.Mail;
import dk.rammevaerk.notices.Mail.Invitation;
import dk.rammevaerk.notices.Mail.Method;
import dk.rammevaerk.notices.Outbox;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.parties.Person;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the participants of a meeting what is new, in the transaction in which it becomes so. A meeting is one entry in
 * their calendars, from the first invitation over every change to its cancellation. A mail says that there is something to
 * read and where; it never says what, so nothing closed travels by mail.
 */
@Service
public class Invitations {
    private final InvitationStore store;
    private final CalendarEntries entries;
    private final Parties parties;
    private final Outbox outbox;
    private final Messages messages;

    Invitations(InvitationStore store, CalendarEntries entries, Parties parties, Outbox outbox, Messages messages) {
        this.store = store;
        this.entries = entries;
        this.parties = parties;
        this.outbox = outbox;
        this.messages = messages;
    }

    /** Invites everybody on the meeting's list, or sends those who are invited the newest time and place. */
    @Transactional
    public void invite(MeetingId meeting) {
        store.raise(meeting);
        tell(meeting, "invited", Method.REQUEST);
    }

    /** Whether the participants have the meeting in their calendars. */
    @Transactional(readOnly = true)
    public boolean areSent(MeetingId meeting) {
        return invited(meeting).sequence() > 0;
    }

    @EventListener
    @Transactional
    void on(AgendaSent event) {
        if (invited(event.meeting()).sequence() == 0) store.raise(event.meeting());
        tell(event.meeting(), event.edition() == 1 ? "agenda" : "addendum", Method.REQUEST);
    }

    @EventListener
    @Transactional
    void on(MeetingMoved event) {
        if (invited(event.meeting()).sequence() == 0) return;
        store.raise(event.meeting());
        tell(event.meeting(), "moved", Method.REQUEST);
    }

    @EventListener
    @Transactional
    void on(MeetingCancelled event) {
        if (invited(event.meeting()).sequence() == 0) return;
        store.raise(event.meeting());
        tell(event.meeting(), "cancelled", Method.CANCEL);
    }

    @EventListener
    @Transactional
    void on(MinutesPublished event) {
        tell(event.meeting(), "minutes", null);
    }

    @EventListener
    @Transactional
    void on(MinutesRevised event) {
        tell(event.meeting(), "revised", null);
    }

    private Invited invited(MeetingId meeting) {
        return store.find(meeting).orElseThrow();
    }

    private void tell(MeetingId meeting, String what, @Nullable Method method) {
        var invited = invited(meeting);
        Map<UUID, Person> persons =
                parties.persons().stream().collect(toMap(person -> person.id().value(), person -> person));
        outbox.put(store.invitees(meeting).stream()
                .map(invitee -> mail(
                        invited,
                        invitee,
                        Optional.ofNullable(invitee.person())
                                .map(persons::get)
                                .map(Person::email)
                                .orElse(null),
                        what,
                        method))
                .toList());
    }

    private Mail mail(
            Invited invited, Invitee invitee, @Nullable String address, String what, @Nullable Method method) {
        var meeting = entries.forum(invited.forum()) + " "
                + DanishFormat.date(invited.occasion().date());
        var invitation = method == null || address == null || invitee.apology()
                ? null
                : new Invitation(method, entries.invitation(invited, address, invitee.name()));
        return new Mail(
                address,
                invitee.name(),
                messages.of("meetings.mail." + what + ".subject", meeting),
                messages.of("meetings.mail." + what + ".text", meeting, when(invited), entries.url(invited)),
                invitation,
                invited.meeting().value());
    }

    private static String when(Invited invited) {
        var occasion = invited.occasion();
        var day = DanishFormat.weekday(occasion.date()) + " " + DanishFormat.date(occasion.date());
        return occasion.start() == null ? day : day + " " + DanishFormat.times(occasion.start(), occasion.end());
    }
}
