/** The document that describes the JSON interface, made from its handlers and the texts in {@code messages_da}. */
@NullMarked
package dk.rammevaerk.api.document;

import org.jspecify.annotations.NullMarked;
