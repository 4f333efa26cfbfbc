package dk.rammevaerk.documents;

import org.jspecify.annotations.Nullable;

/**
 * An attachment that an item lists.
 *
 * @param number as the document has it, such as {@code 2a}; null when it stands without a number
 */
public record ReadAttachment(@Nullable String number, String title) {}
