package dk.rammevaerk.disclosure;

/** A count of persons as it may be shown. */
public sealed interface Count {
    record Shown(long value) implements Count {}

    /** It is small, or a small one could be computed from it. */
    record Hidden() implements Count {}

    default boolean isHidden() {
        return this instanceof Hidden;
    }
}
