package dk.rammevaerk.documents.paper;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the files of attachments come from. */
@FunctionalInterface
public interface AttachedFiles {
    /** Null when there is no file, or none that the reader may see. */
    @Nullable
    AttachedFile find(UUID attachment);
}
