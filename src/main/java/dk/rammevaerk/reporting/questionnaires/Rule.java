package dk.rammevaerk.reporting.questionnaires;

import org.jspecify.annotations.Nullable;

/**
 * What an answer must satisfy.
 *
 * @param message what to say when it does not; null leaves it to the product
 */
public record Rule(Condition holds, @Nullable String message) {}
