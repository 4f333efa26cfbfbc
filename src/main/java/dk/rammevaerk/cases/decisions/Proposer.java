package dk.rammevaerk.cases.decisions;

import dk.rammevaerk.cases.decisions.DecisionWords.Found;
import dk.rammevaerk.cases.decisions.MinutesSentences.Sentence;
import dk.rammevaerk.meetings.Decision.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the passages of an item's minutes that read like decisions. The same minutes always give the same proposals; what
 * is proposed is not more than proposed.
 */
public final class Proposer {
    /** A sentence shorter than this begins nothing that could be decided beside the first. */
    private static final int FEWEST_WORDS = 2;

    private Proposer() {}

    /** @param minutes of one item, Markdown, with its damaged letters restored as far as they could be */
    public static List<Proposal> propose(String minutes) {
        var proposals = new ArrayList<Proposal>();
        Lead lead = null;
        for (var sentence : MinutesSentences.of(minutes)) {
            if (!sentence.bullet()) lead = null;
            var words = Words.of(sentence.text());
            var found = DecisionWords.in(words);
            if (found != null && found.leads() && !sentence.bullet()) {
                lead = new Lead(sentence, found.effect());
                continue;
            }
            if (found != null && lead != null && lead.isNew(sentence)) {
                proposals.add(lead.with(sentence, found.effect()));
            } else if (found != null) {
                add(sentence, words, found, proposals);
            } else if (lead != null && lead.isNew(sentence) && !DecisionWords.isOpinion(words)) {
                proposals.add(lead.with(sentence, DecisionWords.ofPoint(lead.effect(), words)));
            }
            if (lead != null) lead = lead.past(sentence);
        }
        return alone(minutes, proposals);
    }

    /** Words that lead in a list no point of which reads like a decision are one themselves. */
    private static List<Proposal> alone(String minutes, List<Proposal> proposals) {
        var sentences = MinutesSentences.of(minutes);
        var all = new ArrayList<>(proposals);
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            boolean leads = i + 1 < sentences.size() && sentences.get(i + 1).bullet();
            if (sentence.bullet() || !sentence.leadsIn() || leads) continue;
            var found = DecisionWords.in(Words.of(sentence.text()));
            if (found != null && found.leads()) {
                all.add(new Proposal(sentence.text(), found.effect(), sentence.from(), sentence.to()));
            }
        }
        all.sort((one, other) -> Integer.compare(one.from(), other.from()));
        return List.copyOf(all);
    }

    /** A sentence can say two things: {@code DASSOS tog det til efterretning og bad om, at …}. */
    private static void add(Sentence sentence, Words words, Found found, List<Proposal> proposals) {
        var second = second(words, found);
        if (second == null) {
            proposals.add(new Proposal(sentence.text(), found.effect(), sentence.from(), sentence.to()));
            return;
        }
        var first = sentence.text().substring(0, words.starts().get(second.word() - 1));
        var rest = words.from(second.word());
        if (found.word() == 0) rest = DecisionWords.alone(sentence.text(), rest);
        proposals.add(
                new Proposal(first.strip().replaceFirst(",$", ""), found.effect(), sentence.from(), sentence.to()));
        proposals.add(new Proposal(rest, second.effect(), sentence.from(), sentence.to()));
    }

    /** What comes after <i>og</i> and does something else; its word is the first behind that. */
    private static @Nullable Found second(Words words, Found first) {
        for (int i = first.word() + 1; i < words.count() - FEWEST_WORDS; i++) {
            if (!DecisionWords.isAnd(words.from(i))) continue;
            var found = DecisionWords.in(Words.of("DASSOS " + words.from(i + 1)));
            boolean atOnce = found != null && found.word() <= 1;
            if (atOnce
                    && Objects.requireNonNull(found).effect() != first.effect()
                    && DecisionWords.goesOn(words.from(i + 1))) {
                return new Found(found.effect(), false, i + 1);
            }
        }
        return null;
    }

    /** The words that lead a list in. */
    private record Lead(Sentence sentence, Effect effect, int block) {
        Lead(Sentence sentence, Effect effect) {
            this(sentence, effect, sentence.block());
        }

        /** Whether this is the first sentence of a point. */
        boolean isNew(Sentence point) {
            return point.bullet() && point.block() != block;
        }

        Lead past(Sentence point) {
            return new Lead(sentence, effect, point.block());
        }

        Proposal with(Sentence point, Effect does) {
            return new Proposal(sentence.text() + " " + point.text(), does, point.from(), point.to());
        }
    }
}
