/**
 * What is asked, and whether an answer holds: questionnaires, their conditions and rules, and the one check that web and
 * workbook share. Pure; the versions that are kept are in {@link dk.rammevaerk.reporting.questionnaires.Questionnaires}.
 */
@NullMarked
@NamedInterface("questionnaires")
package dk.rammevaerk.reporting.questionnaires;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
