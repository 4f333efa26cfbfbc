/** The demonstration region: Central Jutland with its fora, persons by role, accounts and past meetings. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "database",
            "imports",
            "meetings",
            "meetings :: plan",
            "parties",
            "cases :: decisions",
            "cases :: tasks"
        })
package dk.rammevaerk.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
