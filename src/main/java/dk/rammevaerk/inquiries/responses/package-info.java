/** Hearing responses: what the cooperation answers when somebody else hears it. */
@NullMarked
@NamedInterface("responses")
package dk.rammevaerk.inquiries.responses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
