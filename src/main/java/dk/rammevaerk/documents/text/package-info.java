/**
 * The form every format is brought to, lines in reading order, and plain text as the simplest of them; what a file hides
 * beside its text. Internal to {@code documents}.
 */
@NullMarked
package dk.rammevaerk.documents.text;

import org.jspecify.annotations.NullMarked;
