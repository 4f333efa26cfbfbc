package dk.rammevaerk.inquiries.letters;

import dk.rammevaerk.files.FileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter to somebody outside.
 *
 * @param texts its versions, the newest first
 * @param sentOn null until it is sent
 * @param answer null until there is one
 */
public record Letter(
        UUID id,
        Facts facts,
        List<Text> texts,
        LetterState state,
        @Nullable LocalDate sentOn,
        @Nullable Answer answer,
        int version) {
    /**
     * @param caseNumber of the case it belongs to, or empty
     * @param backers fora and others who back it, in words, or empty
     */
    public record Facts(String title, String recipient, String caseNumber, String backers) {}

    /** @param text Markdown */
    public record Text(int number, String text, Instant at, String by) {}

    /** What came back. */
    public record Answer(
            LocalDate on, String text, @Nullable FileId file) {}

    public Letter {
        texts = List.copyOf(texts);
        if (texts.isEmpty()) throw new IllegalArgumentException("A letter says something");
    }

    /** The page; who backs it stands below. */
    public String href() {
        return href(id);
    }

    public static String href(UUID id) {
        return "/breve/" + id;
    }

    public Text newest() {
        return texts.getFirst();
    }

    /** Whether it can be written so: whoever backs it backs its title, recipient and text as they stood then. */
    boolean takes(Facts next, String text) {
        return switch (state) {
            case DRAFT -> true;
            case ASKED ->
                next.title().equals(facts.title())
                        && next.recipient().equals(facts.recipient())
                        && text.equals(newest().text());
            case SENT, ANSWERED -> false;
        };
    }
}
