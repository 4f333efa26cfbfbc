/**
 * The one rule for small counts of persons: what is hidden in everything that leaves an authority, also so that it cannot
 * be found by subtraction. Pure: no SQL, no Spring, no clock. Money and places are no persons; they do not come here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dk.rammevaerk.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
