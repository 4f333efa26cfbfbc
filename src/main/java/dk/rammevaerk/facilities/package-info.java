/**
 * Departments of facilities (tilbud): what stands in the register about a department under a paragraph of the law, day by
 * day. Plain Java: it knows neither server nor database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "documents :: table"})
package dk.rammevaerk.facilities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
