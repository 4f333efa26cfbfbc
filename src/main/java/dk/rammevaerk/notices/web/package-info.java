/** The outbox in the browser. */
@NullMarked
package dk.rammevaerk.notices.web;

import org.jspecify.annotations.NullMarked;
