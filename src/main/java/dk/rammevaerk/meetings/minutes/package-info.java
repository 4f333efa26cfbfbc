/** Minutes while they are written live, their approval, their publication after a look-through, and their revision. */
@NullMarked
@NamedInterface("minutes")
package dk.rammevaerk.meetings.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
