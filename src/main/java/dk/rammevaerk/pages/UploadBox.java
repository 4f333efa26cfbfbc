package dk.rammevaerk.pages;

/**
 * Where files are laid up.
 *
 * @param action receives a multipart POST with parts called {@code filer}: one file per request from the script, which
 *     sends {@code HX-Request: true} and takes an {@link UploadRow} back; all of them at once without scripts
 * @param accept as in HTML, for example {@code .pdf,.docx}
 * @param hint the kinds and the greatest size in words
 * @param maxBytes greater files are refused before they are sent
 * @param ordered whether the files are kept in the order in which they were chosen, so that they come one after the other
 * @param send the button's words without scripts, for example {@code Læs filerne}
 */
public record UploadBox(String action, String accept, String hint, long maxBytes, boolean ordered, String send) {
    /** The name of the multipart parts. */
    public static final String PART = "filer";
}
