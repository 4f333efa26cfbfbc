/** Tasks in the browser: what is mine, my authority's, everybody's; doing them, and giving them. */
@NullMarked
package dk.rammevaerk.cases.tasks.web;

import org.jspecify.annotations.NullMarked;
