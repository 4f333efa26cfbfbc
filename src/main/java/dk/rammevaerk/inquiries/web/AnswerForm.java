package dk.rammevaerk.inquiries.web;

import dk.rammevaerk.inquiries.AnswerText;
import dk.rammevaerk.inquiries.AnswerWords;
import dk.rammevaerk.inquiries.Answering;
import dk.rammevaerk.inquiries.AuthorityAnswer;
import dk.rammevaerk.inquiries.Inquiry;
import dk.rammevaerk.inquiries.InquiryPart;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody has written in the fields of an answer, each with the version it was written on. */
record AnswerForm(List<AnswerText> texts, String received) {
    static final String RECEIVED = "modtaget";
    static final String FILES = "filer";

    AnswerForm {
        texts = List.copyOf(texts);
    }

    /** The name of the field for a part. */
    static String field(int part) {
        return "svar-" + part;
    }

    static AnswerForm of(Inquiry inquiry, AuthorityAnswer answer) {
        var words = Objects.requireNonNullElse(answer.words(), AnswerWords.NONE);
        return new AnswerForm(parts(inquiry).map(words::of).toList(), "");
    }

    static AnswerForm of(Inquiry inquiry, Map<String, String> fields) {
        return new AnswerForm(
                parts(inquiry)
                        .map(part -> new AnswerText(
                                part,
                                fields.getOrDefault(field(part), "")
                                        .replace("\r\n", "\n")
                                        .strip(),
                                version(fields.getOrDefault("version-" + field(part), ""))))
                        .toList(),
                fields.getOrDefault(RECEIVED, ""));
    }

    /** The same words on the versions that stand now, so that they can be sent again. */
    AnswerForm on(AuthorityAnswer now) {
        var words = Objects.requireNonNullElse(now.words(), AnswerWords.NONE);
        return new AnswerForm(
                texts.stream().map(one -> again(one, words.of(one.part()))).toList(), received);
    }

    private static AnswerText again(AnswerText written, AnswerText stands) {
        boolean left = !written.saysSomething() && written.version() != stands.version();
        return left ? stands : new AnswerText(written.part(), written.text(), stands.version());
    }

    AnswerText of(int part) {
        return texts.stream().filter(one -> one.part() == part).findFirst().orElse(new AnswerText(part, "", 0));
    }

    Answering answering() {
        return new Answering(texts);
    }

    private static int version(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** The whole and every part. */
    private static Stream<Integer> parts(Inquiry inquiry) {
        return IntStream.rangeClosed(InquiryPart.WHOLE, inquiry.parts().size()).boxed();
    }
}
