/** What somebody is to do after a meeting: from decisions, from minutes, or by hand; and what of it waits for whom. */
@NullMarked
@NamedInterface("tasks")
package dk.rammevaerk.cases.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
