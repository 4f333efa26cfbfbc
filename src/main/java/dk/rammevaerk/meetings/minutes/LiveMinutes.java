package dk.rammevaerk.meetings.minutes;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.Attendance;
import dk.rammevaerk.meetings.Decision;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is noted beside the text while a meeting is held: who is there, what was decided, who is to do what, which items
 * are done. Each act stands alone and the last one holds, so several people can note at once. When the minutes are not
 * being written, every act is {@link MinutesAreSettled}.
 */
@Service
public class LiveMinutes {
    private final LiveMinutesStore store;
    private final Clock clock;

    LiveMinutes(LiveMinutesStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Another one after anything of the minutes, the attendance or the meeting's state changed; empty without a meeting. */
    @Transactional(readOnly = true)
    public Optional<String> stamp(MeetingId meeting) {
        return store.stamp(meeting);
    }

    /** The items in their order, without those that were taken off the agenda. */
    @Transactional(readOnly = true)
    public List<LiveItem> items(MeetingId meeting) {
        return store.items(meeting);
    }

    @Transactional(readOnly = true)
    public Optional<LiveItem> item(MeetingId meeting, ItemId item) {
        return store.item(meeting, item);
    }

    @Transactional
    public void tick(MeetingId meeting, ItemId item, boolean done) {
        holdOpen(meeting);
        store.tick(meeting, item, done);
    }

    /** @return whether the item is still there */
    @Transactional
    public boolean mark(MeetingId meeting, ItemId item, Decision decision) {
        holdOpen(meeting);
        return store.mark(meeting, item, decision);
    }

    @Transactional
    public void unmark(MeetingId meeting, UUID decision) {
        holdOpen(meeting);
        store.unmark(meeting, decision);
    }

    /**
     * @return whether the item is still there
     * @throws DueBeforeMeeting when the day is before the meeting's
     */
    @Transactional
    public boolean note(
            MeetingId meeting, ItemId item, String text, @Nullable String responsible, @Nullable LocalDate due) {
        var day = holdOpen(meeting);
        if (due != null && due.isBefore(day)) throw new DueBeforeMeeting();
        return store.note(meeting, item, text, responsible, due);
    }

    @Transactional
    public void unnote(MeetingId meeting, UUID task) {
        holdOpen(meeting);
        store.unnote(meeting, task);
    }

    @Transactional
    public void set(MeetingId meeting, UUID attendance, Presence presence) {
        holdOpen(meeting);
        store.put(meeting, attendance, presence);
    }

    /**
     * Somebody comes late.
     *
     * @param at null for now
     * @throws NotTheMeetingsDay when there is no now of that meeting
     */
    @Transactional
    public void arrive(MeetingId meeting, UUID attendance, @Nullable LocalTime at) {
        var day = holdOpen(meeting);
        var time = at == null ? now(day) : at;
        store.presence(meeting, attendance).ifPresent(before -> store.put(meeting, attendance, before.arriving(time)));
    }

    /**
     * Somebody leaves before the end.
     *
     * @param at null for now
     * @throws IllegalArgumentException when that is before they came
     * @throws NotTheMeetingsDay when there is no now of that meeting
     */
    @Transactional
    public void leave(MeetingId meeting, UUID attendance, @Nullable LocalTime at) {
        var day = holdOpen(meeting);
        var time = at == null ? now(day) : at;
        store.presence(meeting, attendance).ifPresent(before -> store.put(meeting, attendance, before.leaving(time)));
    }

    /** Adds somebody who was not expected. */
    @Transactional
    public UUID add(MeetingId meeting, Attendance one) {
        holdOpen(meeting);
        store.holdAttendance(meeting);
        return store.add(meeting, one);
    }

    /** Takes a substitute or guest off again. */
    @Transactional
    public void remove(MeetingId meeting, UUID attendance) {
        holdOpen(meeting);
        store.remove(meeting, attendance);
    }

    /** Whether there is a now of a meeting on that day. */
    public boolean isToday(LocalDate day) {
        return day.equals(clock.instant().atZone(DanishFormat.ZONE).toLocalDate());
    }

    private LocalTime now(LocalDate day) {
        if (!isToday(day)) throw new NotTheMeetingsDay();
        return clock.instant().atZone(DanishFormat.ZONE).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /** @return the meeting's day */
    private LocalDate holdOpen(MeetingId meeting) {
        return store.holdOpen(meeting).orElseThrow(MinutesAreSettled::new);
    }
}
