package dk.rammevaerk.documents;

import org.jspecify.annotations.Nullable;

/**
 * What was not found, is doubtful, or was restored.
 *
 * @param line the line of the document it belongs to, counted from 1
 * @param field the field it concerns, spelled as in {@link Mark#field()}; null when it concerns none
 * @param text what a person should know, in Danish
 * @param suggestion a value that would settle it, for the person to take or leave; the reader has not used it, except
 *     for {@link WarningKind#NUMBER_FILLED} and {@link WarningKind#RESTORED}
 */
public record Warning(
        int line,
        WarningKind kind,
        @Nullable String field,
        String text,
        @Nullable String suggestion) {}
