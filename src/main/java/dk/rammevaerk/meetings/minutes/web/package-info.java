/** Live minutes, their approval, publication and revision in the browser. */
@NullMarked
package dk.rammevaerk.meetings.minutes.web;

import org.jspecify.annotations.NullMarked;
