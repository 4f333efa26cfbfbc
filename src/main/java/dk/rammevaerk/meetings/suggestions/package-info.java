/** Items that somebody wishes on an agenda, and what the secretariat answers. */
@NullMarked
@NamedInterface("suggestions")
package dk.rammevaerk.meetings.suggestions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
