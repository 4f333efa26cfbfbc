package dk.rammevaerk.meetings.agenda;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.AttachmentId;
import dk.rammevaerk.meetings.AudienceChanged;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.ItemPostponed;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingChangedMeanwhile;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingSummary;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.agenda.AgendaStore.CaseText;
import dk.rammevaerk.meetings.agenda.AgendaStore.Frame;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes agendas. Who changes the order says which version of the meeting they saw; when somebody changed it meanwhile,
 * {@link MeetingChangedMeanwhile} is thrown and nothing is written. What only adds takes no version, for it stands in
 * nobody's way. Everything is refused with {@link AgendaIsSettled} once the meeting began.
 */
@Service
public class Agendas {
    private final AgendaStore store;
    private final Meetings meetings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Agendas(AgendaStore store, Meetings meetings, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.meetings = meetings;
        this.events = events;
        this.clock = clock;
    }

    /** An item of a working copy; empty when it is not there, or the actor does not see it. */
    @Transactional(readOnly = true)
    public Optional<WorkingItem> working(MeetingId id, ItemId item) {
        var versions = store.versions(id, item);
        return meetings.find(id)
                .filter(Meeting::isWorkingCopy)
                .flatMap(meeting -> versions.flatMap(found -> meeting.items().stream()
                        .filter(one -> one.id().equals(item))
                        .findFirst()
                        .map(one -> new WorkingItem(
                                meeting,
                                one.saying(found.caseStatement()),
                                found.sent(),
                                found.version(),
                                found.caseVersion(),
                                store.sentAttachments(item)))));
    }

    /** Which items an agenda that was sent out holds. */
    @Transactional(readOnly = true)
    public Set<ItemId> sent(MeetingId id) {
        return store.sent(id);
    }

    /** Puts an item at the end of its section. */
    @Transactional
    public ItemId add(MeetingId id, NewItem item) {
        var frame = open(id);
        var added = store.insert(
                id, frame.extraordinary() ? item : item.section() == null ? inSection(item, Section.DECISION) : item);
        settle(id, frame);
        return added;
    }

    private static NewItem inSection(NewItem item, Section section) {
        return new NewItem(section, item.facts(), item.caseStatement(), item.closedReason(), item.standing());
    }

    /**
     * Moves an item one place up or down, over the border of its section.
     *
     * @param by -1 for up, 1 for down
     * @throws ItemWasSent when its place is fixed
     */
    @Transactional
    public void step(MeetingId id, int version, ItemId item, int by) {
        reorder(id, version, frame -> lines -> numbering(frame).step(lines, item, by));
    }

    /**
     * Puts an item at a place of a section.
     *
     * @param position among the section's other items, from 0
     * @throws ItemWasSent when its place is fixed
     */
    @Transactional
    public void move(MeetingId id, int version, ItemId item, @Nullable Section section, int position) {
        reorder(id, version, frame -> lines -> numbering(frame).move(lines, item, section, position));
    }

    /** Deletes an item that was not sent; {@link #restore} takes it back. */
    @Transactional
    public void remove(MeetingId id, int version, ItemId item) {
        var frame = open(id, version);
        if (store.sent(id).contains(item)) throw new ItemWasSent();
        if (!store.remove(id, item, clock.instant())) throw new AgendaItemGone();
        settle(id, frame);
    }

    @Transactional
    public void restore(MeetingId id, ItemId item) {
        var frame = open(id);
        if (!store.remove(id, item, null)) throw new AgendaItemGone();
        settle(id, frame);
    }

    /** Takes an item off an agenda that was sent: it stays with its number and is marked. */
    @Transactional
    public void withdraw(MeetingId id, int version, ItemId item, boolean withdrawn) {
        var frame = open(id, version);
        if (!store.withdraw(id, item, withdrawn)) throw new AgendaItemGone();
        settle(id, frame);
        events.publishEvent(new AudienceChanged(id));
    }

    /**
     * Puts an item off to a coming meeting of the same forum. One that was sent is withdrawn here and copied there.
     *
     * @throws AgendaIsSettled when the other meeting is no coming one of that forum whose agenda can still be written
     */
    @Transactional
    public void postpone(MeetingId id, int version, ItemId item, MeetingId other) {
        // always in the same order, so that two who postpone in opposite directions do not wait for each other
        if (id.value().compareTo(other.value()) > 0) store.lock(other);
        var frame = open(id, version);
        var target = open(other);
        if (id.equals(other) || !target.forum().equals(frame.forum())) throw new AgendaIsSettled();
        var moved = meetings.find(id).stream()
                .flatMap(meeting -> meeting.items().stream())
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow(AgendaItemGone::new);
        var section = target.extraordinary() ? null : moved.section() == null ? Section.DECISION : moved.section();
        if (store.sent(id).contains(item)) {
            store.withdraw(id, item, true);
            var copy = store.insert(other, copy(moved, section));
            store.copyAttachments(item, copy);
            store.leaveSuggestionTo(item, copy);
            events.publishEvent(new ItemPostponed(item, copy));
        } else {
            store.moveTo(other, item, section);
        }
        settle(id, frame);
        settle(other, target);
    }

    /** The meetings of the forum an item can be put off to, the next one first. */
    @Transactional(readOnly = true)
    public List<MeetingSummary> postponableTo(Meeting meeting) {
        var today = LocalDate.ofInstant(clock.instant(), DanishFormat.ZONE);
        return meetings.list(meeting.forum(), null).stream()
                .filter(one -> one.state().isAhead() && !one.id().equals(meeting.id()))
                .filter(one -> !one.date().isBefore(today))
                .toList()
                .reversed();
    }

    /**
     * Writes an item's facts.
     *
     * @param version of the item, as it was read
     * @return the version it has now
     * @throws ItemChangedMeanwhile when somebody else wrote them meanwhile
     */
    @Transactional
    public int write(MeetingId id, ItemId item, int version, ItemFacts facts) {
        open(id);
        if (store.versions(id, item).isEmpty()) throw new AgendaItemGone();
        if (!store.write(item, version, facts)) throw new ItemChangedMeanwhile();
        return version + 1;
    }

    /** A case statement of an item with its mentions of that item's attachments as links. */
    @Transactional(readOnly = true)
    public String withReferences(MeetingId id, ItemId item, String text) {
        var lines = store.lines(id);
        var own = lines.stream()
                .filter(line -> line.id().equals(item))
                .flatMap(line -> line.papers().stream())
                .map(Line.Paper::id)
                .collect(toUnmodifiableSet());
        return new References(numbers(lines)).linked(text, own);
    }

    /** Numbers items and attachments anew, and lets the texts follow. */
    void settle(MeetingId id, Frame frame) {
        write(id, numbering(frame).of(store.lines(id)));
    }

    /** The meeting, held until the end of the transaction, if its agenda can be written. */
    Frame open(MeetingId id) {
        var frame = store.lock(id).orElseThrow(AgendaItemGone::new);
        if (!frame.state().isAhead()) throw new AgendaIsSettled();
        return frame;
    }

    private Frame open(MeetingId id, int version) {
        var frame = open(id);
        if (frame.version() != version) throw new MeetingChangedMeanwhile();
        return frame;
    }

    private void reorder(MeetingId id, int version, Function<Frame, UnaryOperator<List<Line>>> change) {
        var frame = open(id, version);
        var before = numbering(frame).of(store.lines(id));
        var after = change.apply(frame).apply(before);
        if (!after.equals(before)) write(id, after);
    }

    private void write(MeetingId id, List<Line> lines) {
        store.write(id, lines);
        var references = new References(numbers(lines));
        for (var text : store.caseTexts(id)) {
            var now = references.relabelled(text.text());
            if (!now.equals(text.text())) store.relabel(new CaseText(text.item(), text.version(), now));
        }
    }

    private static Map<AttachmentId, String> numbers(List<Line> lines) {
        var numbers = new HashMap<AttachmentId, String>();
        for (var line : lines)
            for (var paper : line.papers()) if (paper.number() != null) numbers.put(paper.id(), paper.number());
        return numbers;
    }

    private static Numbering numbering(Frame frame) {
        return new Numbering(!frame.extraordinary());
    }

    private static NewItem copy(Item item, @Nullable Section section) {
        return new NewItem(
                section,
                new ItemFacts(item.title(), null, item.presenters(), item.recommendations(), item.caseSource()),
                item.caseStatement(),
                item.closedReason(),
                null);
    }
}
