/** The published decisions as a feed. */
@NullMarked
package dk.rammevaerk.api.feed;

import org.jspecify.annotations.NullMarked;
