package dk.rammevaerk.reporting.workbooks;

/** Whose answers a workbook is for. A workbook goes back to nothing else. */
public record WorkbookIdentity(String round, String response, String formVersion) {}
