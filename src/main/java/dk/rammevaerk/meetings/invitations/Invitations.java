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
import dk.rammevaerk.meetings.plan.ParticipantLeft;
import dk.rammevaerk.notices.Mail;
import dk.rammevaerk.notices.Mail.Invitation;
import dk.rammevaerk.notices.Mail.Method;
import dk.rammevaerk.notices.Outbox;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Parties;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    /** Whoever has the meeting in their calendar has it taken out again; all others hear nothing. */
    @EventListener
    @Transactional
    void on(ParticipantLeft event) {
        var left = event.participant();
        var address = left.person() == null
                ? left.email()
                : addresses().get(left.person().value());
        var others = invitees(event.meeting()).stream().filter(one -> !one.apology());
        if (address == null
                || !outbox.invited(event.meeting().value()).contains(address)
                || others.anyMatch(one -> address.equals(one.address()))) return;
        store.raise(event.meeting());
        var invited = invited(event.meeting());
        var withdrawal = new Invitation(Method.CANCEL, entries.withdrawal(invited, address, left.name()));
        outbox.put(List.of(mail(invited, left.name(), address, "left", withdrawal)));
    }

    /** Everybody on a meeting's list, in its order, with and without an address. */
    @Transactional(readOnly = true)
    public List<Invitee> invitees(MeetingId meeting) {
        return store.invitees(meeting, addresses());
    }

    private Map<UUID, String> addresses() {
        return parties.persons().stream()
                .filter(person -> person.email() != null)
                .collect(toMap(person -> person.id().value(), person -> Objects.toString(person.email())));
    }

    private Invited invited(MeetingId meeting) {
        return store.find(meeting).orElseThrow();
    }

    private void tell(MeetingId meeting, String what, @Nullable Method method) {
        var invited = invited(meeting);
        var have = outbox.invited(meeting.value());
        outbox.put(invitees(meeting).stream()
                .map(one -> mail(invited, one.name(), one.address(), what, invitation(invited, one, method, have)))
                .toList());
    }

    /** Whoever is not coming needs none, and a cancellation goes to those alone who have something to cancel. */
    private @Nullable Invitation invitation(Invited invited, Invitee one, @Nullable Method method, Set<String> have) {
        if (method == null || one.address() == null) return null;
        boolean wanted = method == Method.CANCEL ? have.contains(one.address()) : !one.apology();
        return wanted ? new Invitation(method, entries.invitation(invited, one.address(), one.name())) : null;
    }

    private Mail mail(
            Invited invited, String name, @Nullable String address, String what, @Nullable Invitation invitation) {
        var meeting = entries.forum(invited.forum()) + " "
                + DanishFormat.date(invited.occasion().date());
        return new Mail(
                address,
                name,
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
