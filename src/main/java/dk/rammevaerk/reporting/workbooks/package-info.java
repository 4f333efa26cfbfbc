/**
 * Workbooks: a questionnaire as an XLSForm, and one authority's response as a workbook that comes back. What comes back
 * goes through the same reading and the same check as what is typed on the web.
 */
@NullMarked
@NamedInterface("workbooks")
package dk.rammevaerk.reporting.workbooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
