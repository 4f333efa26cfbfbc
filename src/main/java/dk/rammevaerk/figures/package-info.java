/**
 * Frozen figures: a result as it was on the day somebody took it, with its source, and its way into an agenda. Any module
 * that stands above the meetings hands its results in here and links to them; none of them is known here.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "documents :: sheet",
            "files",
            "pages",
            "meetings",
            "meetings :: agenda",
            "meetings :: texts",
            "meetings :: words"
        })
package dk.rammevaerk.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
