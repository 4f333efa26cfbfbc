/** Sign-in, one's own account, the question about numbers and the audit trail in the browser. */
@NullMarked
package dk.rammevaerk.access.web;

import org.jspecify.annotations.NullMarked;
