/** Who takes part: authorities, persons, the fora they meet in, and the roles they hold. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "pages"})
package dk.rammevaerk.parties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
