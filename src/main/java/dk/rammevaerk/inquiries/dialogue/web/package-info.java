/** Meetings of dialogue in the browser. */
@NullMarked
package dk.rammevaerk.inquiries.dialogue.web;

import org.jspecify.annotations.NullMarked;
