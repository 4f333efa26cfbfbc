package dk.rammevaerk.documents;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of a meeting. A header field that the document's header (or its running title) does not state is
 * null and named in a warning; it is never guessed, nor taken from elsewhere in the document.
 *
 * @param virtual false unless stated
 * @param extraordinary false unless stated
 * @param remarks Markdown that belongs to the meeting and to no item; empty when there is none
 * @param warnings in the order of the lines they belong to
 */
public record ReadMinutes(
        @Nullable String forum,
        @Nullable MinutesKind kind,
        @Nullable LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable String place,
        @Nullable String address,
        @Nullable String room,
        boolean virtual,
        boolean extraordinary,
        List<ReadPerson> participants,
        List<ReadPerson> apologies,
        String remarks,
        List<ReadItem> items,
        List<Warning> warnings) {
    public ReadMinutes {
        participants = List.copyOf(participants);
        apologies = List.copyOf(apologies);
        items = List.copyOf(items);
        warnings = List.copyOf(warnings);
    }
}
