/**
 * Reporting rounds: what authorities are asked for, their responses on the web or in a workbook, and what comes of them.
 * The root keeps the rounds and responses; the sub-packages the questionnaires, workbooks, results and indicators.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "documents",
            "documents :: paper",
            "documents :: sheet",
            "disclosure",
            "figures",
            "files",
            "pages",
            "search",
            "notices",
            "parties",
            "cases",
            "cases :: approvals",
            "cases :: panels",
            "meetings :: uploads"
        })
package dk.rammevaerk.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
