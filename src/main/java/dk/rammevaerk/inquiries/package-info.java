/**
 * What authorities are asked, and answer by a day: consultations, inputs to a hearing response, contributions to a
 * central notice, themes for a dialogue meeting, answers to a closure. The root keeps the one shape they share; a
 * sub-package for each kind owns its subject.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "access",
            "documents",
            "documents :: paper",
            "documents :: sheet",
            "files",
            "pages",
            "search",
            "notices",
            "parties",
            "appointments",
            "cases",
            "cases :: approvals",
            "cases :: front",
            "cases :: tasks",
            "meetings",
            "meetings :: agenda",
            "meetings :: panels",
            "meetings :: plan",
            "meetings :: uploads"
        })
package dk.rammevaerk.inquiries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
