/** A figure in the browser, as a spreadsheet, and its way into an agenda. */
@NullMarked
package dk.rammevaerk.figures.web;

import org.jspecify.annotations.NullMarked;
