/** Says what became of files that were laid up, and asks what the numbers in them are. */
@NullMarked
package dk.rammevaerk.meetings.uploads.web;

import org.jspecify.annotations.NullMarked;
