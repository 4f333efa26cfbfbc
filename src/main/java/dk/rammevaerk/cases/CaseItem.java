package dk.rammevaerk.cases;

import dk.rammevaerk.meetings.ItemId;

/** An agenda item that a case is, or was, on; and the step of its route that takes place there. */
public record CaseItem(StepId step, ItemId item) {}
