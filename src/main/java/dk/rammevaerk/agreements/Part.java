package dk.rammevaerk.agreements;

import dk.rammevaerk.files.FileId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of an agreement.
 *
 * @param versions the newest first; empty until something is written
 */
public record Part(UUID id, Kind kind, String title, List<Version> versions) {
    public enum Kind {
        TEXT,
        /** How costs are shared and paid. */
        STEERING_AGREEMENT,
        APPENDIX
    }

    /**
     * What a version says: a text or a file.
     *
     * @param text Markdown, or null
     * @param file or null
     * @param note what was changed, or null
     * @param isFinal whether it is what the councils adopt
     * @param by the name of the account that made it
     */
    public record Version(
            int number,
            @Nullable String text,
            @Nullable FileId file,
            @Nullable String note,
            boolean isFinal,
            Instant at,
            String by) {}

    public Part {
        versions = List.copyOf(versions);
    }

    public Optional<Version> newest() {
        return versions.stream().findFirst();
    }

    /** The number of the newest version; 0 before the first. */
    public int newestNumber() {
        return newest().map(Version::number).orElse(0);
    }

    public Optional<Version> version(int number) {
        return versions.stream().filter(one -> one.number() == number).findFirst();
    }
}
