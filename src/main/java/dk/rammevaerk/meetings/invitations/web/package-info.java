/** Calendars in the browser and in calendar programs. */
@NullMarked
package dk.rammevaerk.meetings.invitations.web;

import org.jspecify.annotations.NullMarked;
