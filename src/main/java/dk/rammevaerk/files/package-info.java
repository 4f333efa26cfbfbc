/** The files people hand in, kept as they came. Who may open one is decided by the module that refers to it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "access"})
package dk.rammevaerk.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
