package dk.rammevaerk.reporting.results.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.List;

/**
 * <em>Hvad har de svaret?</em> The findings of all questions.
 *
 * @param round its title
 * @param forms the questionnaires
 */
public record ResultPage(Trail trail, String round, List<Form> forms) implements Page {
    /**
     * @param href of its result
     * @param completeness who has answered, who is missing and what that means
     * @param complete whether nobody is missing
     */
    public record Form(String title, String href, String completeness, boolean complete, List<Part> parts) {}

    /** Questions under one heading. */
    public record Part(String title, List<Line> lines) {}

    /**
     * One question.
     *
     * @param findings one, or one for each column of a table
     * @param answered {@code 17 af 19}
     * @param outliers how many answers are worth a second look
     */
    public record Line(String label, String href, List<String> findings, String answered, int outliers) {}

    public ResultPage {
        forms = List.copyOf(forms);
    }
}
