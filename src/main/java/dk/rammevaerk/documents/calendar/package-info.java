/** Meetings as calendar programs read them: iCalendar after RFC 5545, by the clock in Copenhagen. */
@NullMarked
@NamedInterface("calendar")
package dk.rammevaerk.documents.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
