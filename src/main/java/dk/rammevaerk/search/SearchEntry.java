package dk.rammevaerk.search;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing that can be found.
 *
 * @param parent what it belongs to; all entries of one parent are replaced together
 * @param forum the code of the forum whose members may always find it
 * @param context where it stands, in words: "DASSOS 3. november 2023, punkt 1.2"
 * @param isPublic whether anyone may find it
 */
public record SearchEntry(
        Kind kind,
        UUID id,
        UUID parent,
        String forum,
        LocalDate date,
        String heading,
        String context,
        String body,
        String href,
        boolean isPublic) {
    public enum Kind {
        MEETING,
        ITEM,
        DECISION
    }
}
