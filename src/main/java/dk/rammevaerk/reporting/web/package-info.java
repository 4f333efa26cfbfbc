/** Pages of reporting, and the words for what is wrong with answers, questionnaires and workbooks. */
@NullMarked
package dk.rammevaerk.reporting.web;

import org.jspecify.annotations.NullMarked;
