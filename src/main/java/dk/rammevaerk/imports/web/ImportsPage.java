package dk.rammevaerk.imports.web;

import dk.rammevaerk.pages.Icon;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.UploadBox;
import java.util.List;

/** <em>Hvilke referater og dagsordener skal læses ind?</em> Where files are laid up, and those that wait. */
public record ImportsPage(UploadBox upload, List<Row> rows, List<Row> unreadable) implements Page {
    /** @param detail what was found, or why it could not be read */
    public record Row(String href, String fileName, String detail, StateTag state, String uploaded) {
        public Icon icon() {
            return Icon.ofFile(fileName);
        }
    }
}
