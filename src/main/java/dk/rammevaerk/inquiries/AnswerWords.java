package dk.rammevaerk.inquiries;

import java.util.List;
import java.util.stream.Stream;

/** All that an authority says. */
public record AnswerWords(List<AnswerText> texts, List<AnswerFile> files) {
    public static final AnswerWords NONE = new AnswerWords(List.of(), List.of());

    public AnswerWords {
        texts = List.copyOf(texts);
        files = List.copyOf(files);
    }

    /** What is said of a part; an empty text of version 0 when nothing is. */
    public AnswerText of(int part) {
        return texts.stream().filter(one -> one.part() == part).findFirst().orElse(new AnswerText(part, "", 0));
    }

    public boolean isEmpty() {
        return files.isEmpty() && texts.stream().noneMatch(AnswerText::saysSomething);
    }

    /** The parts of which something is said; a file alone says something of the whole. */
    public List<Integer> parts() {
        return Stream.concat(
                        files.isEmpty() ? Stream.<Integer>empty() : Stream.of(InquiryPart.WHOLE),
                        texts.stream().filter(AnswerText::saysSomething).map(AnswerText::part))
                .distinct()
                .sorted()
                .toList();
    }
}
