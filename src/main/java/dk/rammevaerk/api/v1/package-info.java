/**
 * Version 1 of the JSON interface. A resource is what a service gives the one who asks, in names that stay: a field is added,
 * never renamed.
 */
@NullMarked
package dk.rammevaerk.api.v1;

import org.jspecify.annotations.NullMarked;
