/** Meetings and the archive in the browser. */
@NullMarked
package dk.rammevaerk.meetings.web;

import org.jspecify.annotations.NullMarked;
