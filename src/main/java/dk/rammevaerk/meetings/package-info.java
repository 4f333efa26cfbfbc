/** Meetings from their plan to their published minutes: agendas, items, what was said and decided, the archive. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "documents",
            "files",
            "pages",
            "search",
            "parties",
            "notices",
            "documents :: calendar",
            "documents :: paper"
        })
package dk.rammevaerk.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
