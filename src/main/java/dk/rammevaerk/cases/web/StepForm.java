package dk.rammevaerk.cases.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What is typed on the page of a step.
 *
 * @param act the last part of the address it was sent to, or empty
 * @param meeting the meeting, and with a slash after it the item; or empty
 */
public record StepForm(String act, String meeting, String date, String outcome, String to, String reason) {
    static StepForm of(String act, Map<String, String> form) {
        return new StepForm(
                act,
                text(form, "moede"),
                text(form, "dato"),
                text(form, "udfald"),
                text(form, "til"),
                text(form, "grund"));
    }

    static StepForm blank(LocalDate today) {
        return new StepForm("", "", today.toString(), "", "", "");
    }

    /** The reason typed for this act, not for another one. */
    public String reasonFor(String other) {
        return act.equals(other) ? reason : "";
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    Optional<UUID> meetingId() {
        return id(meeting.contains("/") ? meeting.substring(0, meeting.indexOf('/')) : meeting);
    }

    Optional<UUID> itemId() {
        return id(meeting.substring(meeting.indexOf('/') + 1)).filter(id -> meeting.contains("/"));
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static String text(Map<String, String> form, String name) {
        return form.getOrDefault(name, "").replace("\r\n", "\n").strip();
    }
}
