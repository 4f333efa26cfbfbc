/**
 * Meetings of dialogue with others, such as the yearly one with the social supervision, and rounds in which every authority
 * tells how far it is. What the authorities say before is their answers to an inquiry.
 */
@NullMarked
@NamedInterface("dialogue")
package dk.rammevaerk.inquiries.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
