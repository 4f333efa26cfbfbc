/** Mail that goes out: written in the transaction of what it tells, sent when a mail server is configured, shown always. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "database", "pages"})
package dk.rammevaerk.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
