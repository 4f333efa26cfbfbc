/** The agenda while it is written: order and numbers, references, standing items, attachments, and its sending. */
@NullMarked
@NamedInterface("agenda")
package dk.rammevaerk.meetings.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
