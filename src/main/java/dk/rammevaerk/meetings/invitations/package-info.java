/** Telling people about meetings: invitations to their calendars, mails that say what is new, calendars to subscribe to. */
@NullMarked
package dk.rammevaerk.meetings.invitations;

import org.jspecify.annotations.NullMarked;
