/**
 * Reading existing minutes in. A file becomes a preview that waits, sealed, until a person has looked at what was read,
 * corrected it and accepted it; only then is there a meeting.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "database", "access", "documents", "files", "pages", "parties", "meetings"})
package dk.rammevaerk.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
