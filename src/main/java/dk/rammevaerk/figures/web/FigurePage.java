package dk.rammevaerk.figures.web;

import dk.rammevaerk.figures.Figure;
import dk.rammevaerk.figures.FigureContent;
import dk.rammevaerk.pages.BarChart;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * <em>Hvad viser tallet, og hvor kommer det fra?</em>
 *
 * @param chart null when nothing is drawn
 * @param items where it stands, as far as the reader may see
 * @param inside whether the reader takes part in the cooperation, and may follow it to where it was taken from
 * @param secretariat whether the reader may put it on an agenda
 * @param taken when it was taken
 */
public record FigurePage(
        Trail trail,
        Figure figure,
        @Nullable BarChart chart,
        List<Standing> items,
        boolean inside,
        boolean secretariat,
        String taken)
        implements Page {
    /** An item it stands in. */
    public record Standing(String label, String href) {}

    public FigurePage {
        items = List.copyOf(items);
    }

    public FigureContent content() {
        return figure.content();
    }

    public String href() {
        return figure.id().href();
    }
}
