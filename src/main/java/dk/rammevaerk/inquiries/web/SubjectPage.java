package dk.rammevaerk.inquiries.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.Trail;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of what an inquiry is about, when it is texts, lists and answers: a closure, a dialogue meeting, a central
 * notice, a letter.
 *
 * @param facts short ones, beside the state
 * @param lead the one sentence that answers the page's question
 * @param acts what the reader can do, the most likely first
 * @param answers null while nobody is asked
 * @param about labels and values
 * @param history what happened, the newest first
 */
public record SubjectPage(
        String heading,
        Trail trail,
        StateTag state,
        List<String> facts,
        String lead,
        List<Act> acts,
        List<Block> blocks,
        @Nullable AnswersPanel answers,
        List<Fact> about,
        List<String> history)
        implements Page {
    public SubjectPage {
        facts = facts.stream().filter(fact -> !fact.isEmpty()).toList();
        acts = List.copyOf(acts);
        blocks = List.copyOf(blocks);
        about = about.stream().filter(fact -> !fact.value().isEmpty()).toList();
        history = List.copyOf(history);
    }

    /** The answers that the reader may write or read, when there is nothing else to do here. */
    public List<AnswersPanel.Own> ownAnswers() {
        return answers == null || !acts.isEmpty() ? List.of() : answers.own();
    }

    /** A verb with its object, and where it is done. */
    public record Act(String label, String href) {}

    /** @param href empty when it leads nowhere */
    public record Fact(String label, String value, String href) {
        public static Fact of(String label, String value) {
            return new Fact(label, value, "");
        }
    }

    /**
     * A part of the page: a text, a list, or both.
     *
     * @param markdown or empty
     * @param linesHeading between the text and the list, or empty
     * @param nothing what stands there while there is neither text nor line
     */
    public record Block(
            String heading,
            String id,
            String note,
            String markdown,
            String linesHeading,
            List<Line> lines,
            List<Act> acts,
            String nothing) {
        public Block {
            lines = List.copyOf(lines);
            acts = List.copyOf(acts);
        }

        public static Block text(String heading, String id, String markdown) {
            return new Block(heading, id, "", markdown, "", List.of(), List.of(), "");
        }

        public static Block lines(String heading, String id, List<Line> lines, String nothing) {
            return new Block(heading, id, "", "", "", lines, List.of(), nothing);
        }

        public Block noted(String note) {
            return new Block(heading, id, note, markdown, linesHeading, lines, acts, nothing);
        }

        /** A heading between the text and the list. */
        public Block listing(String linesHeading) {
            return new Block(heading, id, note, markdown, linesHeading, lines, acts, nothing);
        }

        public Block saying(String text) {
            return new Block(heading, id, note, text, linesHeading, lines, acts, nothing);
        }

        public Block with(Act... more) {
            return new Block(heading, id, note, markdown, linesHeading, lines, List.of(more), nothing);
        }
    }

    /** @param href empty when it leads nowhere */
    public record Line(
            String title,
            String href,
            String note,
            @Nullable StateTag state) {
        public static Line of(String title, String note) {
            return new Line(title, "", note, null);
        }
    }
}
