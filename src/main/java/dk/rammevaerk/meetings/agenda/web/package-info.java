/** Writing, approving and sending an agenda in the browser. */
@NullMarked
package dk.rammevaerk.meetings.agenda.web;

import org.jspecify.annotations.NullMarked;
