package dk.rammevaerk.imports;

import dk.rammevaerk.documents.ItemSection;
import dk.rammevaerk.documents.MinutesKind;
import dk.rammevaerk.documents.ReadItem;
import dk.rammevaerk.documents.ReadMinutes;
import dk.rammevaerk.documents.ReadPerson;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.files.StoredFile;
import dk.rammevaerk.imports.FieldName.Part;
import dk.rammevaerk.imports.Preview.Accepted;
import dk.rammevaerk.imports.Preview.Read;
import dk.rammevaerk.meetings.Attendance;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.HeldMeeting;
import dk.rammevaerk.meetings.HeldMeeting.HeldAttachment;
import dk.rammevaerk.meetings.HeldMeeting.HeldItem;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.Occasion;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.parties.Parties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns a preview into a meeting when a person vouches for it. What is missing is said, never invented. */
@Service
public class Acceptances {
    /** What became of an acceptance. */
    public sealed interface Answer {}

    /** The meeting is there, and the preview has let go of the file. */
    public record BecameMeeting(MeetingId meeting) implements Answer {}

    /** Something that every meeting has is not there; nothing was stored. */
    public record Missing(List<Lack> lacks) implements Answer {}

    /** The forum has a meeting on that day already; nothing was stored. */
    public record SameDay(String forum, LocalDate date, List<MeetingId> meetings) implements Answer {}

    /**
     * @param field where it is to be written; null when the draft has no item to write it in
     * @param messageKey what is wrong, below {@code imports.lack}
     * @param place the item's place in the meeting, counted from 1; 0 for a field of the meeting
     */
    public record Lack(@Nullable FieldName field, String messageKey, int place) {}

    private final PreviewStore store;
    private final Files files;
    private final Meetings meetings;
    private final MeetingCycle cycle;
    private final Parties parties;

    Acceptances(PreviewStore store, Files files, Meetings meetings, MeetingCycle cycle, Parties parties) {
        this.store = store;
        this.files = files;
        this.meetings = meetings;
        this.cycle = cycle;
        this.parties = parties;
    }

    /**
     * Stores meeting, items, attachment list, texts and the original file, all or nothing.
     *
     * @param version which the person has seen
     * @param alsoWhenSameDay whether the person knows that the forum has a meeting on that day already
     * @throws PreviewChangedMeanwhile when somebody changed the draft since that version
     * @throws PreviewGone when it is accepted or deleted already
     */
    @Transactional
    public Answer accept(PreviewId id, int version, boolean alsoWhenSameDay) {
        var preview = store.byIdForUpdate(id).orElseThrow(PreviewGone::new);
        if (!(preview.stage() instanceof Read read)) throw new PreviewGone();
        if (preview.version() != version) throw new PreviewChangedMeanwhile(read.savedBy());
        var lacks = lacks(read);
        if (!lacks.isEmpty()) return new Missing(lacks);
        var forum = text(read, Part.FORUM);
        var date = FieldText.date(text(read, Part.DATE));
        var occasion = occasion(read, date);
        var sameDay = meetings.doubles(forum, occasion);
        if (!sameDay.isEmpty() && !alsoWhenSameDay) return new SameDay(forum, date, sameDay);
        var upload = preview.upload();
        var file = files.keep(upload.fileName(), upload.mediaType(), store.content(preview));
        var meeting = cycle.hold(held(read, forum, occasion, file));
        if (!store.update(preview, new Accepted(meeting))) throw new PreviewChangedMeanwhile(read.savedBy());
        store.dropContent(id);
        return new BecameMeeting(meeting);
    }

    /** The meeting a file became, when it came in by this or another way. */
    @Transactional(readOnly = true)
    public Optional<MeetingId> meetingFrom(String sha256) {
        return files.sameAs(sha256).map(StoredFile::id).flatMap(meetings::readFrom);
    }

    /** What every meeting has and this draft lacks. */
    List<Lack> lacks(Read read) {
        var lacks = new ArrayList<Lack>();
        if (parties.forum(text(read, Part.FORUM)).isEmpty()) lacks.add(lack(Part.FORUM));
        if (FieldText.kind(text(read, Part.KIND)) == null) lacks.add(lack(Part.KIND));
        if (text(read, Part.DATE).isEmpty()) lacks.add(lack(Part.DATE));
        if (!understood(() -> FieldText.hours(text(read, Part.HOURS)))) lacks.add(lack(Part.HOURS));
        var items = read.draft().items();
        if (items.isEmpty()) lacks.add(new Lack(null, "imports.lack.items", 0));
        for (int i = 0; i < items.size(); i++) {
            var title = FieldName.of(items.get(i), Part.TITLE);
            if (text(read, title).isBlank()) lacks.add(new Lack(title, "imports.lack.title", i + 1));
        }
        return lacks;
    }

    private static Lack lack(Part part) {
        var field = FieldName.of(part);
        return new Lack(field, "imports.lack." + field, 0);
    }

    private static boolean understood(Runnable parse) {
        try {
            parse.run();
            return true;
        } catch (FieldFault fault) {
            return false;
        }
    }

    private static Occasion occasion(Read read, LocalDate date) {
        var hours = FieldText.hours(text(read, Part.HOURS));
        var form = FieldText.form(text(read, Part.FORM));
        return new Occasion(
                date,
                hours.start(),
                hours.end(),
                null,
                FieldText.orNull(text(read, Part.PLACE)),
                FieldText.orNull(text(read, Part.ADDRESS)),
                FieldText.orNull(text(read, Part.ROOM)),
                form.virtual(),
                null,
                form.extraordinary());
    }

    private static HeldMeeting held(Read read, String forum, Occasion occasion, FileId file) {
        return new HeldMeeting(
                forum,
                occasion,
                FieldText.kind(text(read, Part.KIND)) == MinutesKind.AGENDA ? Kind.AGENDA : Kind.MINUTES,
                FieldText.orNull(text(read, Part.REMARKS)),
                file,
                Stream.concat(
                                attendances(persons(read, Part.PARTICIPANTS, ReadMinutes::participants), false),
                                attendances(persons(read, Part.APOLOGIES, ReadMinutes::apologies), true))
                        .toList(),
                read.draft().items().stream().map(key -> item(read, key)).toList());
    }

    private static List<ReadPerson> persons(Read read, Part part, Function<ReadMinutes, List<ReadPerson>> asRead) {
        return asRead(
                read,
                FieldName.of(part),
                FieldText::persons,
                () -> asRead.apply(read.document().minutes()));
    }

    /** What nobody corrected is taken as it was read: its text would be understood anew, and perhaps otherwise. */
    private static <T> T asRead(Read read, FieldName field, Function<String, T> typed, Supplier<T> asRead) {
        return read.isCorrected(field) || isAdded(read, field) ? typed.apply(text(read, field)) : asRead.get();
    }

    private static boolean isAdded(Read read, FieldName field) {
        var key = field.item();
        return key != null && key >= read.document().minutes().items().size();
    }

    private static Stream<Attendance> attendances(List<ReadPerson> persons, boolean apology) {
        return persons.stream().map(person -> attendance(person, apology));
    }

    private static Attendance attendance(ReadPerson person, boolean apology) {
        return Attendance.of(apology, person.name(), person.organisation(), person.role());
    }

    private static HeldItem item(Read read, int key) {
        var section = FieldText.section(text(read, FieldName.of(key, Part.SECTION)));
        return new HeldItem(
                part(
                                read,
                                key,
                                Part.NUMBER,
                                text -> Optional.ofNullable(FieldText.number(text)),
                                item -> Optional.ofNullable(item.number()))
                        .orElse(null),
                section == null ? null : section(section),
                FieldText.title(text(read, FieldName.of(key, Part.TITLE))),
                FieldText.orNull(text(read, FieldName.of(key, Part.TIME))),
                part(read, key, Part.PRESENTERS, FieldText::list, ReadItem::presenters),
                part(read, key, Part.RECOMMENDATIONS, FieldText::list, ReadItem::recommendations),
                FieldText.orNull(text(read, FieldName.of(key, Part.CASE_STATEMENT))),
                part(read, key, Part.ATTACHMENTS, FieldText::attachments, ReadItem::attachments).stream()
                        .map(one -> new HeldAttachment(one.number(), one.title()))
                        .toList(),
                FieldText.orNull(text(read, FieldName.of(key, Part.MINUTES))),
                FieldText.orNull(text(read, FieldName.of(key, Part.CLOSED))));
    }

    private static <T> T part(Read read, int key, Part part, Function<String, T> typed, Function<ReadItem, T> asRead) {
        return asRead(
                read,
                FieldName.of(key, part),
                typed,
                () -> asRead.apply(read.document().minutes().items().get(key)));
    }

    private static Section section(ItemSection section) {
        return switch (section) {
            case DECISION -> Section.DECISION;
            case INFORMATION -> Section.INFORMATION;
            case UPCOMING -> Section.UPCOMING;
        };
    }

    private static String text(Read read, Part part) {
        return text(read, FieldName.of(part));
    }

    private static String text(Read read, FieldName field) {
        return read.text(field);
    }
}
