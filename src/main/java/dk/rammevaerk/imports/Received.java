package dk.rammevaerk.imports;

import dk.rammevaerk.meetings.MeetingId;

/** What became of a file that was handed in. */
public sealed interface Received {
    /** It waits for a person, whatever its stage. */
    record Waits(Preview preview) implements Received {}

    /** The same bytes were handed in before and still wait. */
    record WaitsAlready(Preview preview) implements Received {}

    /** The same bytes were handed in before and became a meeting. */
    record IsAlreadyAMeeting(MeetingId meeting) implements Received {}

    /** The file's name may hold a CPR number, so not even the name was stored. */
    record NameHoldsCprNumber() implements Received {}

    /** There is nothing in the file, so there was nothing to store. */
    record Empty() implements Received {}
}
