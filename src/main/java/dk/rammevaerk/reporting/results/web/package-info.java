/** The result of a round in the browser, as spreadsheets and on paper. */
@NullMarked
package dk.rammevaerk.reporting.results.web;

import org.jspecify.annotations.NullMarked;
