package dk.rammevaerk.meetings.plan;

/** A meeting of the series went on, or somebody wrote items for it; none of the series was taken out of the plan. */
public class SeriesNotOnlyPlanned extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
