/**
 * What systems of others read: a JSON interface with tokens, OParl and a feed for what is published. Stands on top of the
 * business modules, asks each of them as a page would, and writes nothing of theirs.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "access",
            "files",
            "pages",
            "parties",
            "meetings",
            "meetings :: agenda",
            "meetings :: papers",
            "meetings :: words",
            "cases",
            "cases :: decisions",
            "cases :: approvals",
            "appointments",
            "agreements"
        })
package dk.rammevaerk.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
