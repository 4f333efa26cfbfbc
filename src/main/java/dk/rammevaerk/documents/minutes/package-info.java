/**
 * What the lines of an agenda or of minutes say: head, participants, items, and what is doubtful about it. Internal to
 * {@code documents}; others call {@code MinutesReader}.
 */
@NullMarked
package dk.rammevaerk.documents.minutes;

import org.jspecify.annotations.NullMarked;
