package dk.rammevaerk.inquiries;

import dk.rammevaerk.files.FileId;

/** A file that belongs to an answer. */
public record AnswerFile(FileId file, String title) {}
