/** The plan of meetings in the browser: the year wheel, planning, rules and participants. */
@NullMarked
package dk.rammevaerk.meetings.plan.web;

import org.jspecify.annotations.NullMarked;
