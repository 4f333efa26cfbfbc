package dk.rammevaerk.facilities;

import dk.rammevaerk.kernel.OperatorKind;

/** What the register says of a service on a day, as far as results are split by it. */
public record Trait(OperatorKind operator, String paragraph, Audience audience) {}
