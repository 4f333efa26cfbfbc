package dk.rammevaerk.meetings.suggestions.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import java.util.SequencedMap;

/** Asks what the numbers in a file are that look like CPR numbers, before the file is laid up. */
public record NumbersInFilePage(String suggestion, String href, SequencedMap<String, String> kinds, FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
