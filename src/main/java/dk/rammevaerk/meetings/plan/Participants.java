package dk.rammevaerk.meetings.plan;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.meetings.Attendance.Kind;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.plan.ParticipantStore.Newcomer;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Member;
import dk.rammevaerk.parties.Parties;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is expected at a coming meeting. Its forum's members are copied in when it is planned; from then on the meeting's
 * list is its own, and what changes in the forum is offered. Every change throws {@link ParticipantsSettled} once the
 * meeting has begun or is cancelled, and {@link ParticipantGone} when the participant is not there.
 */
@Service
public class Participants {
    private final ParticipantStore store;
    private final Parties parties;
    private final CurrentActor currentActor;
    private final Messages messages;
    private final ApplicationEventPublisher events;

    Participants(
            ParticipantStore store,
            Parties parties,
            CurrentActor currentActor,
            Messages messages,
            ApplicationEventPublisher events) {
        this.store = store;
        this.parties = parties;
        this.currentActor = currentActor;
        this.messages = messages;
        this.events = events;
    }

    /**
     * How a forum changed since its members were copied.
     *
     * @param joined members whom the meeting does not have
     * @param left whom the meeting has as members and the forum has not
     */
    public record Changes(List<Member> joined, List<Participant> left) {
        public boolean isEmpty() {
            return joined.isEmpty() && left.isEmpty();
        }
    }

    /** Who comes instead of somebody. */
    public record Substitute(String name, @Nullable String organisation) {}

    /** @param item the one item the guest is there for, or null for the whole meeting */
    public record Guest(
            String name,
            @Nullable String organisation,
            @Nullable String email,
            @Nullable ItemId item) {}

    /** In the order of the list. */
    @Transactional(readOnly = true)
    public List<Participant> of(MeetingId meeting) {
        return store.of(meeting);
    }

    /** The participant who is the actor; empty when they are not invited or the account is nobody's. */
    @Transactional(readOnly = true)
    public Optional<Participant> own(MeetingId meeting) {
        var person = parties.personOf(currentActor.get().name());
        return store.of(meeting).stream()
                .filter(one -> person.isPresent() && person.get().equals(one.person()))
                .findFirst();
    }

    @Transactional(readOnly = true)
    public Changes changes(MeetingId meeting, String forum) {
        var members = parties.members(forum);
        var there = store.of(meeting).stream()
                .filter(one -> one.kind() == Kind.MEMBER)
                .toList();
        return new Changes(
                members.stream()
                        .filter(member -> there.stream().noneMatch(one -> is(one, member)))
                        .toList(),
                there.stream()
                        .filter(one -> one.person() != null && members.stream().noneMatch(member -> is(one, member)))
                        .toList());
    }

    /** Who came in with a document has only a name. */
    private static boolean is(Participant one, Member member) {
        return one.person() == null
                ? one.name().equals(member.person().name())
                : one.person().equals(member.person().id());
    }

    /** Copies the forum's members in. */
    void invite(MeetingId meeting, String forum) {
        add(meeting, parties.members(forum));
    }

    private void add(MeetingId meeting, List<Member> members) {
        store.addMembers(
                meeting,
                members.stream()
                        .map(member -> new Newcomer(
                                member.person().id().value(),
                                member.person().name(),
                                member.organisation(),
                                member.chair() ? messages.of("plan.role.chair") : null))
                        .toList());
    }

    /** Lets the meeting's members be the forum's again; those who left the forum go, with their substitutes. */
    @Transactional
    public Changes followForum(MeetingId meeting) {
        var forum = ahead(meeting);
        var changes = changes(meeting, forum);
        changes.left().forEach(one -> {
            dropSubstitutesOf(meeting, one);
            drop(meeting, one);
        });
        add(meeting, changes.joined());
        return changes;
    }

    /** @param substitute who comes instead, or null */
    @Transactional
    public Participant apologise(MeetingId meeting, UUID id, @Nullable Substitute substitute) {
        ahead(meeting);
        var one = get(meeting, id);
        store.apologise(id, true);
        if (substitute != null) substitute(meeting, one, substitute);
        return one;
    }

    /** As {@link #apologise}, for the actor. */
    @Transactional
    public Participant apologiseMyself(MeetingId meeting, @Nullable Substitute substitute) {
        return apologise(meeting, own(meeting).orElseThrow(ParticipantGone::new).id(), substitute);
    }

    /** Takes an apology back; whoever was to come instead does not. */
    @Transactional
    public Participant comeAfterAll(MeetingId meeting, UUID id) {
        ahead(meeting);
        var one = get(meeting, id);
        store.apologise(id, false);
        dropSubstitutesOf(meeting, one);
        return one;
    }

    @Transactional
    public Participant comeMyselfAfterAll(MeetingId meeting) {
        return comeAfterAll(
                meeting, own(meeting).orElseThrow(ParticipantGone::new).id());
    }

    @Transactional
    public void addGuest(MeetingId meeting, Guest guest) {
        ahead(meeting);
        store.add(
                meeting,
                Kind.GUEST,
                guest.name(),
                guest.organisation(),
                guest.email(),
                null,
                guest.item() == null ? null : guest.item().value());
    }

    /**
     * Says where somebody is reached: a known person in all their meetings, others in this one.
     *
     * @param email null when it is not known any more
     */
    @Transactional
    public Participant reach(MeetingId meeting, UUID id, @Nullable String email) {
        ahead(meeting);
        var one = get(meeting, id);
        if (one.person() == null) store.reach(id, email);
        else parties.reach(one.person(), email);
        return one;
    }

    /** Takes a substitute or a guest off the list. A member sends an apology instead. */
    @Transactional
    public Participant remove(MeetingId meeting, UUID id) {
        ahead(meeting);
        var one = get(meeting, id);
        if (one.kind() == Kind.MEMBER) throw new ParticipantGone();
        drop(meeting, one);
        return one;
    }

    private void substitute(MeetingId meeting, Participant instead, Substitute substitute) {
        dropSubstitutesOf(meeting, instead);
        store.add(
                meeting,
                Kind.SUBSTITUTE,
                substitute.name(),
                substitute.organisation() == null ? instead.organisation() : substitute.organisation(),
                null,
                instead.name(),
                null);
    }

    private void dropSubstitutesOf(MeetingId meeting, Participant member) {
        store.of(meeting).stream()
                .filter(one -> one.kind() == Kind.SUBSTITUTE && member.name().equals(one.substituteFor()))
                .forEach(one -> drop(meeting, one));
    }

    private void drop(MeetingId meeting, Participant one) {
        store.drop(one.id());
        events.publishEvent(new ParticipantLeft(meeting, one));
    }

    private Participant get(MeetingId meeting, UUID id) {
        return store.of(meeting).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(ParticipantGone::new);
    }

    /** @return the meeting's forum */
    private String ahead(MeetingId meeting) {
        var held = store.lock(meeting).orElseThrow(ParticipantGone::new);
        if (!held.state().isAhead()) throw new ParticipantsSettled();
        return held.forum();
    }
}
