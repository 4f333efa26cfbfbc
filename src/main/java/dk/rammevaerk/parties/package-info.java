/** Who takes part: authorities, persons, and the fora they meet in; and the pages on which accounts get roles in them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "access", "pages"})
package dk.rammevaerk.parties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
