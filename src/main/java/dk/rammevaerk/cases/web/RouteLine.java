package dk.rammevaerk.cases.web;

import dk.rammevaerk.pages.Icon;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A route as it is drawn: along a line, or on a phone down it.
 *
 * @param shown what it is the route of, for those who hear it
 */
@NamedInterface("front")
public record RouteLine(String shown, List<Stop> stops) {
    public RouteLine {
        stops = List.copyOf(stops);
    }

    /** More than six stand closer together. */
    public boolean isLong() {
        return stops.size() > 6;
    }

    /** How a stop looks. */
    @NamedInterface("front")
    public enum Look {
        DONE(Icon.CHECK),
        NOW(null),
        NEXT(null),
        LATE(null),
        SKIPPED(Icon.FORWARD),
        BACK(Icon.CHEVRON_LEFT);

        private final @Nullable Icon icon;

        Look(@Nullable Icon icon) {
            this.icon = icon;
        }

        public @Nullable Icon icon() {
            return icon;
        }

        public String css() {
            return "rv-route__stop rv-route__stop--" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One step.
     *
     * @param name of the forum or stage
     * @param when the date, and what it means where that is not plain
     * @param word how far it is, for those who do not see the mark
     * @param note in a few words why it does not get on, or empty
     * @param now whether it has the case
     * @param behind whether the case has left it
     */
    @NamedInterface("front")
    public record Stop(Look look, String name, String when, String word, String note, boolean now, boolean behind) {
        public String css() {
            return look.css() + (now ? " rv-route__stop--here" : "") + (behind ? " rv-route__stop--behind" : "");
        }

        /** For {@code aria-current}; null leaves the attribute out. */
        public @Nullable String ariaCurrent() {
            return now ? "step" : null;
        }
    }
}
