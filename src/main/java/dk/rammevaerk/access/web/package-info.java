/** Sign-in, users and the audit trail in the browser. */
@NullMarked
package dk.rammevaerk.access.web;

import org.jspecify.annotations.NullMarked;
