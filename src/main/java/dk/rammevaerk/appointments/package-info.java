/**
 * Who represents whom in which body, on any day: bodies of our own and of others, their seats, and the persons appointed
 * to them. What a forum's members do in its meetings belongs to the parties and the meetings.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "pages", "search", "parties"})
package dk.rammevaerk.appointments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
