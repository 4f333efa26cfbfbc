/** The plan of meetings across fora, and what each forum has agreed about its meetings. */
@NullMarked
@NamedInterface("plan")
package dk.rammevaerk.meetings.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
