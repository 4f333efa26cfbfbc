/** Texts of items in the browser: the answer to a save, what was saved before, and what could not be saved. */
@NullMarked
package dk.rammevaerk.meetings.texts.web;

import org.jspecify.annotations.NullMarked;
