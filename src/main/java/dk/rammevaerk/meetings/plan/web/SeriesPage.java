package dk.rammevaerk.meetings.plan.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import java.util.List;
import java.util.SequencedMap;

/**
 * Planning several meetings at once.
 *
 * @param preview the days the rule makes, with what speaks against them; empty before they were asked for
 */
public record SeriesPage(
        SeriesForm form,
        SequencedMap<String, String> fora,
        SequencedMap<String, String> weeks,
        SequencedMap<String, String> weekdays,
        FormErrors errors,
        List<Line> preview)
        implements Page {
    /**
     * @param value the day as it is sent
     * @param chosen whether it becomes a meeting
     */
    public record Line(String value, String day, String deadline, List<String> concerns, boolean chosen) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public long chosen() {
        return preview.stream().filter(Line::chosen).count();
    }
}
