package dk.rammevaerk.inquiries;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.Window;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is put to authorities with a day to answer by. Its pages stand below the page of its subject.
 *
 * @param subject the number of what it is about: a consultation, a hearing response, a central notice ...
 * @param href the page of the subject
 * @param forum the code of the forum whose members answer for their authorities and are reminded
 * @param askedBy the code of the authority that asks itself, or null
 * @param answers one for each invited authority, by name
 */
public record Inquiry(
        UUID subject,
        String href,
        String title,
        InquiryKind kind,
        String forum,
        Window window,
        AnswerAudience audience,
        @Nullable String askedBy,
        InquiryState state,
        List<InquiryPart> parts,
        List<AuthorityAnswer> answers,
        int version) {
    public Inquiry {
        parts = List.copyOf(parts);
        answers = answers.stream()
                .sorted(Comparator.comparing(AuthorityAnswer::name, DanishFormat.collation()))
                .toList();
    }

    /** Where its own pages begin. */
    public String answersHref() {
        return href + "/svar";
    }

    public Optional<AuthorityAnswer> of(String authority) {
        return answers.stream().filter(one -> one.authority().equals(authority)).findFirst();
    }

    public Optional<InquiryPart> part(int ordinal) {
        return parts.stream().filter(one -> one.ordinal() == ordinal).findFirst();
    }

    public List<AuthorityAnswer> those(Predicate<AuthorityAnswer> which) {
        return answers.stream().filter(which).toList();
    }

    public int count(Predicate<AuthorityAnswer> which) {
        return those(which).size();
    }

    public int answered() {
        return count(AuthorityAnswer::isAnswered);
    }

    public List<AuthorityAnswer> missing() {
        return those(one -> !one.isAnswered());
    }

    /** Whether everything that was said has a reply. Only the secretariat reads enough to ask. */
    public boolean allRepliedTo() {
        return answers.stream().allMatch(one -> one.unreplied().isEmpty());
    }

    /** How many things that were said lack a reply. */
    public int unreplied() {
        return answers.stream().mapToInt(one -> one.unreplied().size()).sum();
    }

    /** The last day in time of the authority that has longest. */
    public LocalDate lastDay() {
        return answers.stream()
                .map(AuthorityAnswer::due)
                .max(Comparator.naturalOrder())
                .orElse(window.deadline());
    }
}
