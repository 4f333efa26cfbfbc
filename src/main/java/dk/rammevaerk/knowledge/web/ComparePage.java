package dk.rammevaerk.knowledge.web;

import dk.rammevaerk.pages.LineDifferences;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.List;

/**
 * What two versions of an article say differently.
 *
 * @param lead which two
 */
public record ComparePage(Trail trail, String lead, String back, List<LineDifferences.Row> differences)
        implements Page {}
