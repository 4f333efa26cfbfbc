package dk.rammevaerk.meetings.plan.web;

import dk.rammevaerk.meetings.plan.WheelRoute;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.parties.Forum;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/**
 * When all fora meet in a year.
 *
 * @param forum the forum shown, by code, or empty for all
 * @param lead the answer in one sentence
 * @param monthNames of the twelve columns
 * @param now the month it is, 1 to 12, or 0 in another year
 * @param legend each look of a dot that the year has
 * @param ways what can be drawn through the fora, and what is
 * @param mayPlan whether the reader may plan meetings
 */
public record YearWheelPage(
        int year,
        String forum,
        List<Forum> fora,
        String lead,
        List<String> monthNames,
        int now,
        List<Row> rows,
        List<Month> months,
        List<StateTag> legend,
        Ways ways,
        boolean mayPlan)
        implements Page {
    /** A forum, its twelve months, and the stops that the way drawn makes in each of them. */
    public record Row(String forum, List<List<Dot>> months, List<List<Stop>> stops) {}

    /**
     * The ways of matters through the fora.
     *
     * @param choices what can be drawn: names by keys
     * @param chosen the key of the one that is drawn, or empty
     * @param name of that one
     * @param href where it is read
     */
    public record Ways(
            SequencedMap<String, String> choices, String chosen, String name, String href, List<Stop> stops) {
        static Ways of(SequencedMap<String, String> choices, String key, Optional<WheelRoute> chosen) {
            return chosen.map(route -> new Ways(
                            choices,
                            key,
                            route.name(),
                            route.href(),
                            IntStream.range(0, route.stops().size())
                                    .mapToObj(
                                            at -> new Stop(at + 1, route.stops().get(at)))
                                    .toList()))
                    .orElseGet(() -> new Ways(choices, "", "", "", List.of()));
        }

        /** The stops in a forum, month by month. */
        List<List<Stop>> inMonths(String forum, int year) {
            return IntStream.rangeClosed(1, 12)
                    .mapToObj(month -> stops.stream()
                            .filter(stop -> forum.equals(stop.what().forum()))
                            .filter(stop -> {
                                var day = stop.what().day();
                                return day != null && day.getYear() == year && day.getMonthValue() == month;
                            })
                            .toList())
                    .toList();
        }

        public boolean isDrawn() {
            return !chosen.isEmpty();
        }
    }

    /** @param number of the stop on its way, from 1 */
    public record Stop(int number, WheelRoute.Stop what) {
        public String css() {
            return "rv-wheel__stop rv-wheel__stop--" + what.progress().name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A meeting in the wheel.
     *
     * @param href empty when the reader may not open it
     * @param day for example {@code 18.}
     * @param spoken what a screen reader says after the day
     * @param struck whether nobody meets that day any more
     */
    public record Dot(String href, String day, String spoken, StateTag tag, boolean struck) {}

    public record Month(String name, List<Line> lines) {}

    /**
     * A meeting in the list.
     *
     * @param day for example {@code 18. maj}
     * @param note when and where
     * @param cancelled why it was cancelled, or empty
     */
    public record Line(
            String href, String day, String name, String note, List<Moved> moves, String cancelled, StateTag tag) {}

    /** @param reason empty when the reader is not told, or none was given */
    public record Moved(String from, String reason) {}

    public boolean isEmpty() {
        return months.isEmpty();
    }

    public String hrefOf(int otherYear) {
        return "/aarshjul?aar=" + otherYear + (forum.isEmpty() ? "" : "&forum=" + forum)
                + (ways.isDrawn() ? "&sag=" + ways.chosen() : "");
    }
}
