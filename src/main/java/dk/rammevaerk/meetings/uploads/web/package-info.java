/** Says what became of files that were laid up, and asks what the numbers in them are. */
@NullMarked
@NamedInterface("uploads")
package dk.rammevaerk.meetings.uploads.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
