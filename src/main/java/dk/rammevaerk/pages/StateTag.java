package dk.rammevaerk.pages;

import java.util.Locale;

/** A state as it is drawn: icon, word and colour, never colour alone. */
public record StateTag(Icon icon, String text, State.Tone tone, boolean filled) {

    public static StateTag of(State state) {
        return new StateTag(state.icon(), state.word(), state.tone(), state.filled());
    }

    /** @param following what comes after the word, often a date: {@code Udsendt 30. april} */
    public static StateTag of(State state, String following) {
        return of(state).worded(state.word() + " " + following);
    }

    /** The same look with words of its own: {@code Ikke besvaret} for {@link State#WAITING}. */
    public StateTag worded(String text) {
        return new StateTag(icon, text, tone, filled);
    }

    /** The same look with another icon: a warning on {@link State#WAITING}. */
    public StateTag with(Icon other) {
        return new StateTag(other, text, tone, filled);
    }

    public String css() {
        return "rv-state rv-state--" + tone.name().toLowerCase(Locale.ROOT) + (filled ? " rv-state--filled" : "");
    }
}
