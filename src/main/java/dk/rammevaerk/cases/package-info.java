/**
 * What lives longer than a meeting: cases and the fora they pass, the register of decisions, tasks, and the approvals of
 * the councils.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "access",
            "documents",
            "documents :: paper",
            "files",
            "pages",
            "search",
            "notices",
            "parties",
            "meetings",
            "meetings :: agenda",
            "meetings :: plan",
            "meetings :: minutes",
            "meetings :: panels",
            "meetings :: suggestions",
            "meetings :: uploads",
            "meetings :: words",
            "documents :: sheet"
        })
package dk.rammevaerk.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
