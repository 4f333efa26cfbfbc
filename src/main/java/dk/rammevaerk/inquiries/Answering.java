package dk.rammevaerk.inquiries;

import java.util.List;

/**
 * What somebody sends for an authority: texts with the versions they were written on.
 *
 * @param texts those that are not named stay as they are
 */
public record Answering(List<AnswerText> texts) {
    public Answering {
        texts = List.copyOf(texts);
    }
}
