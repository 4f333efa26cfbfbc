/** The texts of items while they are written, often by several people at once: no text that was typed is lost. */
@NullMarked
@NamedInterface("texts")
package dk.rammevaerk.meetings.texts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
