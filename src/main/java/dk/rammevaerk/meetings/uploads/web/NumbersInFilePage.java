package dk.rammevaerk.meetings.uploads.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import java.util.SequencedMap;

/**
 * Asks what the numbers in a file are that look like CPR numbers, before the file is laid up.
 *
 * @param belongsTo what the file is for, in words
 * @param back the address of that
 * @param action where the file is sent
 */
public record NumbersInFilePage(
        String belongsTo, String back, String action, SequencedMap<String, String> kinds, FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
