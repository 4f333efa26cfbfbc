/**
 * How damaged Danish letters are judged: what a scan confuses, which words there are, how likely a word and its
 * neighbours make a reading. Internal to {@code documents}; others call {@code Restorer}.
 */
@NullMarked
package dk.rammevaerk.documents.restore;

import org.jspecify.annotations.NullMarked;
