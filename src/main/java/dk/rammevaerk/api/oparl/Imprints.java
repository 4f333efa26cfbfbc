package dk.rammevaerk.api.oparl;

import dk.rammevaerk.files.Files;
import dk.rammevaerk.meetings.Edition;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingState;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * By what it is seen that the bytes of a file the program sets itself are others than before: the edition they are set from,
 * and a hash of what the public sees of it.
 *
 * @param newest of each kind the newest edition that is published, as the public reads it now
 */
record Imprints(Map<Kind, Meeting> newest) {
    private static final String EDITION = "rammevaerk:edition";
    private static final String SOURCE = "rammevaerk:sourceSha256Checksum";

    boolean has(Kind kind) {
        return newest.containsKey(kind);
    }

    /** On a file of the whole meeting. */
    void press(ObjectNode file, Kind kind) {
        of(kind).ifPresent(meeting -> press(file, meeting, meeting.content().toString()));
    }

    /** On a file of one item. */
    void press(ObjectNode file, Kind kind, Item item) {
        of(kind).ifPresent(meeting -> meeting.items().stream()
                .filter(one -> one.id().equals(item.id()))
                .findFirst()
                .ifPresent(one -> press(file, meeting, one.toString())));
    }

    private Optional<Meeting> of(Kind kind) {
        return Optional.ofNullable(newest.get(kind));
    }

    private static void press(ObjectNode file, Meeting meeting, String said) {
        var edition = meeting.edition().map(Imprints::name).orElse("");
        var source = String.join(
                "\n",
                String.valueOf(meeting.state() == MeetingState.CANCELLED),
                meeting.occasion().toString(),
                edition,
                said);
        file.put(EDITION, edition).put(SOURCE, Files.sha256(source.getBytes(StandardCharsets.UTF_8)));
    }

    private static String name(Edition edition) {
        return edition.kind().name() + " " + edition.number();
    }
}
