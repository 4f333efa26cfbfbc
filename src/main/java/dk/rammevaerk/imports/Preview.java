package dk.rammevaerk.imports;

import dk.rammevaerk.documents.ReadDocument;
import dk.rammevaerk.documents.Warning;
import dk.rammevaerk.meetings.MeetingId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file on its way to become a meeting. It is uploaded; it may hold what looks like a CPR number, and waits until a
 * person has said what that is; it may be unreadable, and waits to be fetched or deleted; else it has been read, is
 * corrected by persons, and becomes a meeting when one of them accepts it.
 *
 * @param version counts the changes, so that nobody accepts what they have not seen
 */
public record Preview(PreviewId id, Upload upload, Stage stage, int version) {
    /** How far it has come, with what is known then. */
    public sealed interface Stage {}

    /** Nothing of its text is stored until somebody has said what the numbers are. */
    public record CprQuestion(List<CprPlace> places) implements Stage {
        public CprQuestion {
            places = List.copyOf(places);
        }
    }

    /** @param reason in Danish, with what a person can do */
    public record Unreadable(String reason) implements Stage {}

    /**
     * @param draft what was read, as persons have corrected it
     * @param answered the warnings that are settled, as indices into those of the document
     * @param savedBy who saved last
     */
    public record Read(ReadDocument document, Draft draft, Set<Integer> answered, Instant savedAt, String savedBy)
            implements Stage {
        public Read {
            answered = Set.copyOf(answered);
        }

        /** The field's text as it is now. */
        public String text(FieldName field) {
            return draft.text(document.minutes(), field);
        }

        /** Whether a person wrote the field; otherwise it is the document's own, and its text is only its picture. */
        boolean isCorrected(FieldName field) {
            return draft.corrections().containsKey(field.toString());
        }

        public List<Question> questions() {
            return Question.of(document.minutes().warnings());
        }

        public List<Question> openQuestions() {
            return questions().stream()
                    .filter(question -> !question.isSettled(answered))
                    .toList();
        }

        /** The open question to go on with behind one, from the beginning when none is left; empty when all are settled. */
        public Optional<Question> nextOpen(int behind) {
            var order = questions().stream().map(Question::index).toList();
            var open = openQuestions();
            return open.stream()
                    .filter(question -> order.indexOf(question.index()) > order.indexOf(behind))
                    .findFirst()
                    .or(() -> open.stream().findFirst());
        }

        /** The open questions of the same kind as one, with it; what a document does not say is not alike. */
        public List<Question> alike(int index) {
            var asked = openQuestions().stream()
                    .filter(question -> question.index() == index)
                    .findFirst();
            if (asked.isEmpty() || asked.get().warnings().size() > 1) return List.of();
            var kind = warning(index).kind();
            return openQuestions().stream()
                    .filter(question -> question.warnings().size() == 1
                            && warning(question.index()).kind() == kind)
                    .toList();
        }

        public Warning warning(int index) {
            return document.minutes().warnings().get(index);
        }

        /** The field a warning is about; empty when it is about none that can be written. */
        public Optional<FieldName> fieldOf(int warning) {
            return FieldName.parse(warning(warning).field());
        }

        /** What is asked about a field and not settled. */
        public List<Warning> openWarnings(FieldName field) {
            return questions().stream()
                    .flatMap(question -> question.warnings().stream())
                    .filter(index -> !answered.contains(index))
                    .filter(index -> fieldOf(index).filter(field::equals).isPresent())
                    .map(this::warning)
                    .toList();
        }

        Read with(Draft newDraft) {
            return new Read(document, newDraft, answered, savedAt, savedBy);
        }

        Read answered(Set<Integer> indices) {
            return new Read(document, draft, indices, savedAt, savedBy);
        }
    }

    /** The sealed file and everything read are gone from here; the meeting has them. */
    public record Accepted(MeetingId meeting) implements Stage {}
}
