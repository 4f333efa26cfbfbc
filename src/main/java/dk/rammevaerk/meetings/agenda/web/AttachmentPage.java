package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.List;

/**
 * An attachment as it is looked at.
 *
 * @param file name and size
 * @param shown whether a browser shows it by itself
 * @param earlier versions before the newest, newest first
 */
public record AttachmentPage(
        Trail trail,
        String number,
        String title,
        String href,
        String mediaType,
        String file,
        boolean shown,
        List<Version> earlier)
        implements Page {
    /** A version before the newest. */
    public record Version(String href, String name, String when) {}

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }
}
