/**
 * What a stay costs: stays between two moments, rates by date, and the ways in which days are counted. Plain: no SQL, no
 * Spring, no clock. Dates are days since 1970-01-01, moments seconds and money øre inside the loops; nothing is rounded.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "documents::table"})
package dk.rammevaerk.tariffs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
