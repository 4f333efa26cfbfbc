/** Where an authority answers: what it owes, its answers section by section, and its workbook. */
@NullMarked
package dk.rammevaerk.reporting.answering.web;

import org.jspecify.annotations.NullMarked;
