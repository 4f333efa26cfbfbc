package dk.rammevaerk.inquiries.consultations;

import dk.rammevaerk.inquiries.AnswerFile;
import dk.rammevaerk.inquiries.AnswerState;
import dk.rammevaerk.inquiries.AnswerWords;
import dk.rammevaerk.inquiries.AuthorityAnswer;
import dk.rammevaerk.inquiries.Inquiry;
import dk.rammevaerk.inquiries.InquiryPart;
import dk.rammevaerk.inquiries.Reply;
import dk.rammevaerk.inquiries.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was said in a consultation, part by part, and what became of each. It shows that all was taken into account, and
 * what is not yet.
 *
 * @param chapters those parts of which something was said
 */
public record Report(Inquiry inquiry, List<Chapter> chapters) {
    /**
     * A part.
     *
     * @param part its ordinal, or {@link InquiryPart#WHOLE}
     */
    public record Chapter(int part, List<Remark> remarks) {
        public Chapter {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * What one authority said of a part.
     *
     * @param text Markdown; empty when it is in the files
     * @param files of the whole answer, where this is what was said of the whole
     * @param reply null until there is one
     */
    public record Remark(
            AuthorityAnswer by,
            String text,
            List<AnswerFile> files,
            @Nullable Reply reply) {}

    public Report {
        chapters = List.copyOf(chapters);
    }

    public static Report of(Inquiry inquiry) {
        return new Report(
                inquiry,
                IntStream.rangeClosed(InquiryPart.WHOLE, inquiry.parts().size())
                        .mapToObj(part -> new Chapter(part, remarks(inquiry, part)))
                        .filter(chapter -> !chapter.remarks().isEmpty())
                        .toList());
    }

    private static List<Remark> remarks(Inquiry inquiry, int part) {
        return inquiry.those(one -> one.state() == AnswerState.GIVEN).stream()
                .filter(one -> words(one).parts().contains(part))
                .map(one -> new Remark(
                        one,
                        words(one).of(part).text(),
                        part == InquiryPart.WHOLE ? words(one).files() : List.of(),
                        one.replyTo(part).orElse(null)))
                .toList();
    }

    private static AnswerWords words(AuthorityAnswer answer) {
        return Objects.requireNonNullElse(answer.words(), AnswerWords.NONE);
    }

    public List<Remark> remarks() {
        return chapters.stream().flatMap(one -> one.remarks().stream()).toList();
    }

    public long count(Verdict verdict) {
        return remarks().stream()
                .filter(one -> one.reply() != null && one.reply().verdict() == verdict)
                .count();
    }

    public long unreplied() {
        return remarks().stream().filter(one -> one.reply() == null).count();
    }

    /** Whether all were taken into account. */
    public boolean isComplete() {
        return unreplied() == 0;
    }

    public List<AuthorityAnswer> withNothingToAdd() {
        return inquiry.those(one -> one.state() == AnswerState.NOTHING_TO_ADD);
    }

    public List<AuthorityAnswer> late() {
        return inquiry.those(AuthorityAnswer::isLate);
    }
}
