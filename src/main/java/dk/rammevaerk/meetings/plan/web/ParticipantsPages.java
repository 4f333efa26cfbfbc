package dk.rammevaerk.meetings.plan.web;

import static java.util.stream.Collectors.toMap;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.Attendance.Kind;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.invitations.Invitations;
import dk.rammevaerk.meetings.invitations.Invitee;
import dk.rammevaerk.meetings.plan.Participant;
import dk.rammevaerk.meetings.plan.Participants;
import dk.rammevaerk.meetings.plan.Participants.Changes;
import dk.rammevaerk.meetings.plan.web.ParticipantsPage.Guest;
import dk.rammevaerk.meetings.plan.web.ParticipantsPage.Line;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/** Draws the list of a coming meeting's participants. */
@Component
class ParticipantsPages {
    private final Participants participants;
    private final Invitations invitations;
    private final OccasionWords words;
    private final Messages messages;

    ParticipantsPages(Participants participants, Invitations invitations, OccasionWords words, Messages messages) {
        this.participants = participants;
        this.invitations = invitations;
        this.words = words;
        this.messages = messages;
    }

    /**
     * @param guest what was typed about a guest
     * @param email what was typed as somebody's address and is none, or empty
     */
    ParticipantsPage page(Meeting meeting, Guest guest, String email, FormErrors errors) {
        var all = participants.of(meeting.id());
        var addresses = invitations.invitees(meeting.id()).stream()
                .collect(toMap(Invitee::participant, one -> Objects.toString(one.address(), "")));
        long coming = all.stream().filter(one -> !one.apology()).count();
        return new ParticipantsPage(
                words.forum(meeting.forum()) + " " + DanishFormat.date(meeting.date()),
                "/moeder/" + meeting.id(),
                messages.of(
                        "plan.participants.lead",
                        DanishFormat.count(coming, messages.of("plan.participant"), messages.of("plan.participants")),
                        all.size() - coming),
                all.stream()
                        .map(one -> line(one, meeting, addresses.getOrDefault(one.id(), "")))
                        .toList(),
                words(participants.changes(meeting.id(), meeting.forum())),
                items(meeting),
                guest,
                email,
                errors);
    }

    private Line line(Participant one, Meeting meeting, String email) {
        var notes = new ArrayList<String>();
        if (one.role() != null) notes.add(OccasionWords.capital(one.role()));
        if (one.substituteFor() != null)
            notes.add(OccasionWords.capital(messages.of("plan.substitute.for", one.substituteFor())));
        if (one.kind() == Kind.GUEST) {
            notes.add(OccasionWords.capital(meeting.items().stream()
                    .filter(item -> item.id().value().equals(one.item()))
                    .findFirst()
                    .map(item -> messages.of("plan.guest.item", numbered(item)))
                    .orElseGet(() -> messages.of("plan.guest"))));
        }
        return new Line(
                one.id().toString(),
                one.name(),
                Objects.toString(one.organisation(), ""),
                String.join(" · ", notes),
                email,
                one.apology(),
                one.kind() == Kind.MEMBER);
    }

    private String words(Changes changes) {
        var said = new ArrayList<String>();
        if (!changes.joined().isEmpty()) {
            said.add(messages.of(
                    "plan.changes.joined",
                    changes.joined().size(),
                    String.join(
                            ", ",
                            changes.joined().stream()
                                    .map(one -> one.person().name())
                                    .toList())));
        }
        if (!changes.left().isEmpty()) {
            said.add(messages.of(
                    "plan.changes.left",
                    changes.left().size(),
                    String.join(
                            ", ", changes.left().stream().map(Participant::name).toList())));
        }
        return String.join(" ", said);
    }

    private SequencedMap<String, String> items(Meeting meeting) {
        var items = new LinkedHashMap<String, String>();
        items.put("", messages.of("plan.guest.whole"));
        meeting.items().stream()
                .filter(item -> item.standing() == null && !item.withdrawn())
                .forEach(item -> items.put(item.id().toString(), numbered(item)));
        return items;
    }

    private static String numbered(Item item) {
        return item.number() == null ? item.title() : item.number() + " " + item.title();
    }
}
