/** The tokens by which systems of others ask, and what each of them asked for. */
@NullMarked
package dk.rammevaerk.api.tokens;

import org.jspecify.annotations.NullMarked;
