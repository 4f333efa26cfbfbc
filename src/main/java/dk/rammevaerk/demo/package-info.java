/** The demonstration region: Central Jutland with its fora, persons by role, accounts, past meetings and cases. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "agreements",
            "appointments",
            "cases",
            "cases :: approvals",
            "cases :: decisions",
            "cases :: tasks",
            "database",
            "documents",
            "documents :: paper",
            "files",
            "imports",
            "inquiries",
            "inquiries :: consultations",
            "inquiries :: responses",
            "kernel",
            "meetings",
            "meetings :: plan",
            "parties"
        })
package dk.rammevaerk.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
