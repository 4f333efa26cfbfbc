/** What of the meetings needs somebody now: the next one, the next deadline, what is to be sent and approved. */
@NullMarked
@NamedInterface("overview")
package dk.rammevaerk.meetings.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
