/**
 * What is published, as the open standard OParl 1.1 tells it. The objects are kept as they are told, so that lists are read
 * at once and what was taken back is known as such; they are brought up to date in the transaction that changes who may see
 * a meeting.
 */
@NullMarked
package dk.rammevaerk.api.oparl;

import org.jspecify.annotations.NullMarked;
