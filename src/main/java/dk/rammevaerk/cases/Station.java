package dk.rammevaerk.cases;

/** Who has a case during a step of its route. */
public sealed interface Station {
    /** @param code of the forum, as it was when the route was made; {@link Succession} tells who has it now */
    record InForum(String code) implements Station {}

    /** Every municipality's council and the region's, each by itself. */
    record AllCouncils() implements Station {}

    /** Something outside the fora, for example a political discussion. */
    record Stage(String title) implements Station {}
}
