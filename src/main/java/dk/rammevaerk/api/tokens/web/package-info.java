/** Making and revoking tokens. */
@NullMarked
package dk.rammevaerk.api.tokens.web;

import org.jspecify.annotations.NullMarked;
