/**
 * The knowledge library: guides, flowcharts, playbooks and answers of principle, each approved by a forum in versions
 * that never change, with a day by which it is reviewed.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "files",
            "pages",
            "parties",
            "search",
            "cases",
            "cases :: approvals",
            "cases :: decisions",
            "cases :: panels",
            "meetings :: uploads"
        })
package dk.rammevaerk.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
