/** Who takes part: authorities, persons, and the fora they meet in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package dk.rammevaerk.parties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
