package dk.rammevaerk.documents.minutes;

import dk.rammevaerk.documents.MinutesKind;
import dk.rammevaerk.documents.ReadPerson;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the header of a document states; null where it states nothing. */
record Header(
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
        List<ReadPerson> apologies) {}
