package dk.rammevaerk.documents.paper;

import org.jspecify.annotations.Nullable;

/** Where the pictures of texts come from. */
@FunctionalInterface
public interface Pictures {
    Pictures NONE = href -> null;

    /**
     * @param href as it stands in the text, such as {@code /billeder/<uuid>}
     * @return the picture's file (PNG, JPEG, GIF or BMP); null when there is none, or none that the reader may see
     */
    byte @Nullable [] bytes(String href);
}
