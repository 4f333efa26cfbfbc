package dk.rammevaerk.cases;

import dk.rammevaerk.files.FileId;

/** A file of a case. */
public record CaseDocument(FileId file, String title) {}
