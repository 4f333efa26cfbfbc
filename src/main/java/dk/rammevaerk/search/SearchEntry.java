package dk.rammevaerk.search;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * One thing that can be found.
 *
 * @param parent what it belongs to; all entries of one parent are replaced together
 * @param forum the code of the forum whose members may always find it, {@link #INSIDE} or
 *     {@link #COOPERATION}
 * @param context where it stands, in words: "DASSOS 3. november 2023, punkt 1.2"
 * @param isPublic whether anyone may find it
 * @param otherFora the codes of more fora whose members may find it, or {@link #COOPERATION}
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
        boolean isPublic,
        Set<String> otherFora) {
    /** In a forum's place: everybody who is signed in may find it. No forum has this code. */
    public static final String INSIDE = "*";

    /** In a forum's place: everybody who takes part in the cooperation may find it. No forum has this code. */
    public static final String COOPERATION = "+";

    public enum Kind {
        MEETING,
        ITEM,
        CASE,
        BODY,
        DECISION,
        INQUIRY,
        AGREEMENT,
        PROGRAMME,
        KNOWLEDGE,
        ROUND
    }

    public SearchEntry {
        otherFora = Set.copyOf(otherFora);
    }

    public SearchEntry(
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
        this(kind, id, parent, forum, date, heading, context, body, href, isPublic, Set.of());
    }
}
