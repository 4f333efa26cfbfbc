/** Takes files in that are to be attached to items and suggestions: looked through before anything of them is stored. */
@NullMarked
package dk.rammevaerk.meetings.uploads;

import org.jspecify.annotations.NullMarked;
