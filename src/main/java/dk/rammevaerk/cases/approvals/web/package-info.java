/** The approvals of the councils in the browser, below the page of what is approved. */
@NullMarked
package dk.rammevaerk.cases.approvals.web;

import org.jspecify.annotations.NullMarked;
