/** The register of decisions in the browser, and the page on which proposals are confirmed. */
@NullMarked
package dk.rammevaerk.cases.decisions.web;

import org.jspecify.annotations.NullMarked;
