package dk.rammevaerk.meetings.plan.web;

import dk.rammevaerk.pages.Fragment;
import java.util.List;

/**
 * What one should know about a day while one plans.
 *
 * @param concerns what speaks against it
 * @param rule what the forum's rule makes of it, or empty
 */
public record PlanCheck(List<String> concerns, String rule) implements Fragment {
    static final PlanCheck NOTHING = new PlanCheck(List.of(), "");
}
