/** May use nothing, and uses the module above it. */
@ApplicationModule(allowedDependencies = {})
package dk.rammevaerk.architecture.broken.lower;

import org.springframework.modulith.ApplicationModule;
