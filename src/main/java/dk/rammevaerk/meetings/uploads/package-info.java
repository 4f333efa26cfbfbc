/** Takes files in that are to be attached to items and suggestions: looked through before anything of them is stored. */
@NullMarked
@NamedInterface("uploads")
package dk.rammevaerk.meetings.uploads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
