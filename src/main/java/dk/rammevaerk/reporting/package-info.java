/**
 * Reporting rounds and what they feed: questionnaires, responses, results, and the indicators by which programmes are
 * followed.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "access",
            "cases",
            "documents",
            "documents :: sheet",
            "files",
            "pages",
            "parties",
            "search"
        })
package dk.rammevaerk.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
