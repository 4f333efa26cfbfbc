/**
 * The database the program stands on: a real PostgreSQL of its own under the data folder, unless
 * {@code spring.datasource.url} names another; and transactions that tell the database who acts, so that row security
 * and the audit trail can rely on it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dk.rammevaerk.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
