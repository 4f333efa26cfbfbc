/** The demonstration region: Central Jutland with its fora, persons by role, accounts and past meetings. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "agreements",
            "cases :: approvals",
            "database",
            "documents",
            "documents :: paper",
            "files",
            "imports",
            "kernel",
            "meetings",
            "meetings :: plan",
            "parties"
        })
package dk.rammevaerk.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
