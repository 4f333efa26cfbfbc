package dk.rammevaerk.pages;

import java.util.Locale;

/** The icons we use, each a symbol of {@code img/icons.svg} under its DKFDS name. */
public enum Icon {
    ACCOUNT,
    CALENDAR_MONTH,
    CHECK,
    CHECKLIST,
    CHEVRON_LEFT,
    CHEVRON_RIGHT,
    CLOSE,
    DOWNLOAD,
    EDIT,
    ERROR,
    FILE,
    FILE_EXCEL,
    FILE_PDF,
    FILE_WORD,
    FLAG,
    FOLDER,
    FORWARD,
    HOURGLASS,
    LANGUAGE,
    LOCK,
    MENU,
    SEARCH,
    SEND,
    SUCCESS,
    TIME,
    UPLOAD,
    WARNING,
    ZOOM_IN,
    ZOOM_OUT;

    /** The symbol's id. */
    public String symbol() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The icon for a file, by the ending of its name. */
    public static Icon ofFile(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "pdf" -> FILE_PDF;
            case "docx", "doc" -> FILE_WORD;
            case "xlsx", "xls" -> FILE_EXCEL;
            case "zip" -> FOLDER;
            case "ics" -> CALENDAR_MONTH;
            default -> FILE;
        };
    }
}
