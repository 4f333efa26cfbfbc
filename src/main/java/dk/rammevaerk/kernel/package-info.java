/** What every module may use: values, Danish formatting and the CPR guard. No Spring, no SQL. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dk.rammevaerk.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
