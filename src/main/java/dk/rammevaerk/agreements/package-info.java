/**
 * Framework agreements from first draft to publication: their parts and versions, development areas with plans of action,
 * common principles with initiatives, and what authorities state about services. The councils' answers are kept by
 * {@code cases :: approvals}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "documents",
            "documents :: paper",
            "files",
            "pages",
            "parties",
            "cases :: approvals",
            "meetings :: agenda",
            "meetings :: uploads"
        })
package dk.rammevaerk.agreements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
