/** The command line: what the program does without a server or a database. Dispatched before Spring starts. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "documents",
            "documents::table",
            "documents::sheet",
            "facilities",
            "placements",
            "tariffs"
        })
package dk.rammevaerk.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
