package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.files.Files;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.Attendance;
import dk.rammevaerk.meetings.Attendance.Kind;
import dk.rammevaerk.meetings.Decision.Effect;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.minutes.LiveItem;
import dk.rammevaerk.meetings.minutes.LiveMinutes;
import dk.rammevaerk.meetings.minutes.NotedTask;
import dk.rammevaerk.meetings.minutes.web.AttendancePanel.Undo;
import dk.rammevaerk.meetings.minutes.web.ItemNotes.Typed;
import dk.rammevaerk.meetings.web.MeetingWords;
import dk.rammevaerk.pages.Messages;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the parts of the live page that change by themselves. */
@Component
class LivePanels {
    private static final int SHORT = 16;

    private final LiveMinutes minutes;
    private final MeetingWords words;
    private final Messages messages;

    LivePanels(LiveMinutes minutes, MeetingWords words, Messages messages) {
        this.minutes = minutes;
        this.words = words;
        this.messages = messages;
    }

    AttendancePanel attendance(Meeting meeting, String message, @Nullable Undo undo) {
        return attendance(meeting, message, undo, AttendancePanel.Typed.NOTHING);
    }

    AttendancePanel attendance(Meeting meeting, String message, @Nullable Undo undo, AttendancePanel.Typed typed) {
        return new AttendancePanel(
                "/moeder/" + meeting.id() + "/referat/deltagere",
                hash(meeting.attendances()),
                meeting.attendances().stream()
                        .filter(one -> one.id() != null)
                        .map(one -> row(meeting, one))
                        .toList(),
                message,
                undo,
                meeting.items().stream()
                        .filter(item -> !item.withdrawn())
                        .map(item -> new AttendancePanel.Item(
                                item.id().toString(),
                                item.number() == null ? item.title() : item.number() + " " + item.title()))
                        .toList(),
                minutes.isToday(meeting.date()),
                typed);
    }

    String hash(List<?> whatever) {
        return Files.sha256(whatever.toString().getBytes(StandardCharsets.UTF_8))
                .substring(0, SHORT);
    }

    private AttendancePanel.Row row(Meeting meeting, Attendance one) {
        return new AttendancePanel.Row(
                String.valueOf(one.id()),
                one.kind(),
                one.name(),
                details(meeting, one),
                state(one),
                one.apology(),
                field(one.arrived()),
                field(one.departed()));
    }

    private String details(Meeting meeting, Attendance one) {
        var item = meeting.items().stream()
                .filter(other -> other.id().equals(one.item()))
                .map(other -> other.number() == null ? other.title() : other.number())
                .findFirst()
                .orElse(null);
        var kind = one.kind() == Kind.MEMBER
                ? null
                : one.substituteFor() != null
                        ? messages.of("meetings.minutes.substituteFor", one.substituteFor())
                        : messages.of("meetings.minutes.kind." + one.kind());
        return String.join(
                " · ",
                Stream.of(
                                one.organisation(),
                                one.role(),
                                kind,
                                item == null ? null : messages.of("meetings.minutes.onlyItem", item))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private String state(Attendance one) {
        if (one.apology()) return messages.of("meetings.minutes.apology");
        var parts = new ArrayList<String>();
        if (one.arrived() != null)
            parts.add(messages.of("meetings.minutes.arrived", DanishFormat.times(one.arrived(), null)));
        if (one.departed() != null)
            parts.add(messages.of("meetings.minutes.left", DanishFormat.times(one.departed(), null)));
        return String.join(", ", parts);
    }

    static String field(@Nullable LocalTime time) {
        return time == null ? "" : time.toString();
    }

    ItemNotes notes(MeetingId meeting, LiveItem item, String message) {
        return notes(meeting, item, message, Typed.NOTHING);
    }

    /** @param typed what was sent and not taken */
    ItemNotes notes(MeetingId meeting, LiveItem item, String message, Typed typed) {
        return new ItemNotes(
                item.id().toString(),
                "/moeder/" + meeting + "/referat/" + item.id(),
                notesHash(item),
                item.decisions().stream()
                        .map(one -> new ItemNotes.Decision(
                                one.id().toString(),
                                one.decision().text(),
                                words.effect(one.decision().effect()),
                                one.stands()))
                        .toList(),
                item.tasks().stream()
                        .map(one -> new ItemNotes.Task(one.id().toString(), one.text(), details(one)))
                        .toList(),
                effects(),
                message,
                typed);
    }

    /** Of what is in the panel; whether a passage stands the browser sees itself while the text is written. */
    String notesHash(LiveItem item) {
        return hash(List.of(item.decisions(), item.tasks()));
    }

    private String details(NotedTask task) {
        return String.join(
                " · ",
                Stream.of(
                                task.responsible(),
                                task.due() == null
                                        ? null
                                        : messages.of("meetings.minutes.due", DanishFormat.date(task.due())))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private SequencedMap<String, String> effects() {
        var effects = new LinkedHashMap<String, String>();
        for (var effect : Effect.values()) effects.put(effect.name(), messages.of("meetings.effect." + effect));
        return effects;
    }
}
