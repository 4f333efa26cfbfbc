package dk.rammevaerk.reporting.answering.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import dk.rammevaerk.pages.UploadBox;
import dk.rammevaerk.pages.UploadRow;
import java.util.List;

/** Where the secretariat lays up the workbooks of many authorities at once, and what became of each. */
public record AnsweringBooksPage(String title, Trail trail, UploadBox box, List<UploadRow> rows) implements Page {}
