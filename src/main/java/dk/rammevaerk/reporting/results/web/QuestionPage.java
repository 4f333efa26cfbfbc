package dk.rammevaerk.reporting.results.web;

import dk.rammevaerk.figures.FigureContent;
import dk.rammevaerk.pages.BarChart;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * <em>Hvad har de svaret på spørgsmålet?</em>
 *
 * @param href of the page
 * @param figures none while they are not to be seen
 * @param waiting what is waited for before they can be seen or frozen; empty for nothing
 * @param lacking the names of those who have not answered
 * @param outliers answers worth a second look, in words
 * @param followUps what the secretariat looks into, in words; for the secretariat alone
 * @param authorities whose answer can be marked, by code; empty for those who may not
 * @param previous null for the first question
 * @param next null for the last one
 */
public record QuestionPage(
        Trail trail,
        String label,
        String source,
        String completeness,
        String href,
        List<Shown> figures,
        String waiting,
        boolean freezable,
        List<String> lacking,
        List<String> outliers,
        List<String> followUps,
        SequencedMap<String, String> authorities,
        String authority,
        String what,
        @Nullable Neighbour previous,
        @Nullable Neighbour next,
        FormErrors errors)
        implements Page {
    /** @param chart null when nothing is drawn */
    public record Shown(FigureContent content, @Nullable BarChart chart) {}

    public record Neighbour(String label, String href) {}

    public QuestionPage {
        figures = List.copyOf(figures);
        lacking = List.copyOf(lacking);
        outliers = List.copyOf(outliers);
        followUps = List.copyOf(followUps);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public boolean isSecretariat() {
        return !authorities.isEmpty();
    }

    public String method() {
        return figures.isEmpty() ? completeness : figures.getFirst().content().method();
    }
}
