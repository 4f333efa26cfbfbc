/** Suggesting items, and answering, in the browser. */
@NullMarked
package dk.rammevaerk.meetings.suggestions.web;

import org.jspecify.annotations.NullMarked;
