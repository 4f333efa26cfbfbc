/** Meetings that were held: their items, what was said and decided, the archive and what of it is published. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "files", "pages", "search", "parties"})
package dk.rammevaerk.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
