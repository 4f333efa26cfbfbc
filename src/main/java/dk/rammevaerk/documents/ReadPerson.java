package dk.rammevaerk.documents;

import org.jspecify.annotations.Nullable;

/**
 * A participant or an apology as the document names them.
 *
 * @param organisation the authority or secretariat; null when the document gives none, or none that certainly belongs
 * @param role what the document adds, such as {@code formand}
 */
public record ReadPerson(
        String name,
        @Nullable String organisation,
        @Nullable String role) {}
