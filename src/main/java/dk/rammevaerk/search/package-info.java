/** Finds anything a person may see. Modules hand in what can be found, with the audience that may find it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "pages", "parties"})
package dk.rammevaerk.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
