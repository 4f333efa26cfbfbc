/** The demonstration region: Central Jutland with its fora, persons by role, accounts, past meetings and cases. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "agreements",
            "appointments",
            "cases :: approvals",
            "cases :: decisions",
            "cases :: tasks",
            "cases",
            "database",
            "documents :: paper",
            "documents",
            "files",
            "imports",
            "inquiries :: centralnotices",
            "inquiries :: closures",
            "inquiries :: consultations",
            "inquiries :: dialogue",
            "inquiries :: letters",
            "inquiries :: responses",
            "inquiries",
            "kernel",
            "knowledge",
            "meetings :: plan",
            "meetings",
            "parties",
            "reporting",
            "reporting :: indicators",
            "reporting :: questionnaires",
            "reporting :: workbooks"
        })
package dk.rammevaerk.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
