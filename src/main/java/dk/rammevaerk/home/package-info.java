/** The front page: what needs me now. Stands on top of the business modules and asks each of them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "pages",
            "meetings",
            "meetings :: overview",
            "meetings :: suggestions",
            "meetings :: words",
            "cases :: front",
            "cases :: decisions",
            "cases :: tasks",
            "cases :: approvals",
            "appointments",
            "inquiries",
            "imports",
            "knowledge",
            "parties",
            "reporting"
        })
package dk.rammevaerk.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
