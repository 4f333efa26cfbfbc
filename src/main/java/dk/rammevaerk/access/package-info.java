/**
 * Who may do what: accounts and their roles, sign-in, the person acting now, the rule on every URL, the audit trail and
 * the guard on free text.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "pages"})
package dk.rammevaerk.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
