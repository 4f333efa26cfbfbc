package dk.rammevaerk.inquiries.centralnotices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A national call on a target group, and the one answer to it.
 *
 * @param renews the number of the one whose answer is treated anew, or null
 * @param headings those that must be answered, in their order
 * @param extensions the oldest first; at most the last is not answered
 */
public record CentralNotice(
        UUID id,
        Facts facts,
        @Nullable UUID renews,
        List<Heading> headings,
        List<Extension> extensions,
        NoticeState state,
        @Nullable LocalDate sentOn,
        int version) {
    /** @param deadline last day, as it was called for */
    public record Facts(String title, String targetGroup, String issuer, LocalDate receivedOn, LocalDate deadline) {
        public Facts {
            if (deadline.isBefore(receivedOn)) throw new IllegalArgumentException("Due before it came");
        }
    }

    /**
     * A required heading.
     *
     * @param ordinal from 1 on
     * @param versions of the assembled answer, the newest first
     */
    public record Heading(int ordinal, String title, List<Version> versions) {
        public Heading {
            versions = List.copyOf(versions);
        }

        public Optional<Version> newest() {
            return versions.stream().findFirst();
        }
    }

    /** @param text Markdown */
    public record Version(int number, String text, Instant at, String by) {}

    /**
     * More time that was asked for.
     *
     * @param answeredOn null while it is not answered
     * @param until the last day that was granted; null when it is not
     */
    public record Extension(
            LocalDate askedOn,
            LocalDate askedUntil,
            String reason,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate until) {
        public boolean isOpen() {
            return answeredOn == null;
        }
    }

    public CentralNotice {
        headings = List.copyOf(headings);
        extensions = List.copyOf(extensions);
        if (headings.isEmpty()) throw new IllegalArgumentException("A notice has headings");
    }

    /** The page; the contributions stand below it. */
    public String href() {
        return href(id);
    }

    public static String href(UUID id) {
        return "/centrale-udmeldinger/" + id;
    }

    /** The last day as it is now. */
    public LocalDate due() {
        return extensions.stream()
                .map(Extension::until)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(facts.deadline());
    }

    public boolean isExtensionOpen() {
        return extensions.stream().anyMatch(Extension::isOpen);
    }

    public Optional<Heading> heading(int ordinal) {
        return headings.stream().filter(one -> one.ordinal() == ordinal).findFirst();
    }

    /** Whether every heading is answered, so that it can be sent. */
    public boolean isAssembled() {
        return headings.stream().allMatch(one -> one.newest().isPresent());
    }
}
