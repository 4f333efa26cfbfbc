/** The documents of a meeting: agenda, minutes and excerpts as PDF, Word and ZIP, and its export for a records system. */
@NullMarked
@NamedInterface("papers")
package dk.rammevaerk.meetings.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
