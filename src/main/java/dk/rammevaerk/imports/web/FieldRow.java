package dk.rammevaerk.imports.web;

import dk.rammevaerk.imports.FieldName.Shape;
import dk.rammevaerk.pages.Field;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * One field at the right: what was read, or an input to correct it in.
 *
 * @param doubtful whether an open warning concerns it
 * @param note what is to be known of it, or empty
 * @param editor null while it is only read
 * @param focused whether its Ret link takes the focus
 */
public record FieldRow(
        String field,
        String label,
        Shown shown,
        boolean doubtful,
        String note,
        @Nullable Editor editor,
        String editHref,
        boolean focused) {
    /**
     * @param lines what stands there; empty when nothing does
     * @param missing what stands instead
     * @param summary of a long text, which is then unfolded; empty when all is shown at once
     */
    public record Shown(List<String> lines, String missing, String summary) {
        public boolean isMissing() {
            return lines.isEmpty();
        }

        public boolean isFolded() {
            return !summary.isEmpty();
        }
    }

    /**
     * @param seen the fingerprint of the text the person saw, see {@link dk.rammevaerk.imports.Fingerprint}
     * @param theirs what somebody else wrote meanwhile; null when nobody did
     * @param numbers what a number in it may be that looks like a CPR number; empty when there is none
     * @param cancelHref empty when the field is open by itself
     */
    public record Editor(
            Field field,
            Shape shape,
            SequencedMap<String, String> options,
            int rows,
            String seen,
            @Nullable Theirs theirs,
            SequencedMap<String, String> numbers,
            String cancelHref,
            boolean focused) {
        /** Whether what is written here is short: a number, a date, a time. */
        public boolean brief() {
            return field.name().matches("hours|.*\\.(number|time)");
        }
    }

    /** @param head who wrote it, and when */
    public record Theirs(String head, String text) {}

    /** The base of its ids. */
    public String id() {
        return field.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }
}
