package dk.rammevaerk.meetings.suggestions;

import dk.rammevaerk.files.FileId;

/** An attachment that comes with a suggestion, under the title it gets on the agenda. */
public record SuggestedFile(FileId file, String title) {}
