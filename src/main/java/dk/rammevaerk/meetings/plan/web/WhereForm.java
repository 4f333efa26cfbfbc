package dk.rammevaerk.meetings.plan.web;

import dk.rammevaerk.meetings.Occasion;
import dk.rammevaerk.meetings.Occasion.Form;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Typed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The hours and the place of meetings as somebody typed them. What the chosen form has no use for is left out. */
public record WhereForm(String start, String end, Form form, String place, String address, String room, String link) {
    static final WhereForm EMPTY = new WhereForm("", "", Form.PHYSICAL, "", "", "", "");

    private static final int LONGEST = 200;

    static WhereForm of(Map<String, String> typed) {
        return new WhereForm(
                Typed.text(typed, "start"),
                Typed.text(typed, "slut"),
                Typed.choice(typed, "form", Form.class, Form.PHYSICAL),
                Typed.text(typed, "sted"),
                Typed.text(typed, "adresse"),
                Typed.text(typed, "lokale"),
                Typed.text(typed, "link"));
    }

    static WhereForm of(Occasion occasion) {
        return new WhereForm(
                Objects.toString(occasion.start(), ""),
                Objects.toString(occasion.end(), ""),
                occasion.form(),
                Objects.toString(occasion.place(), ""),
                Objects.toString(occasion.address(), ""),
                Objects.toString(occasion.room(), ""),
                Objects.toString(occasion.link(), ""));
    }

    public boolean is(Form other) {
        return form == other;
    }

    FormErrors check(FormErrors errors, Messages messages) {
        var from = Typed.time(start);
        var to = Typed.time(end);
        if (!start.isEmpty() && from.isEmpty()) errors = errors.with("start", messages.of("plan.form.time", start));
        if (!end.isEmpty() && to.isEmpty()) errors = errors.with("slut", messages.of("plan.form.time", end));
        if (start.isEmpty() && to.isPresent()) errors = errors.with("start", messages.of("plan.form.start.empty"));
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get()))
            errors = errors.with("slut", messages.of("plan.form.end.before"));
        if (form == Form.BOTH && place.isEmpty() && address.isEmpty() && room.isEmpty())
            errors = errors.with("sted", messages.of("plan.form.place.empty"));
        if (form != Form.PHYSICAL && !link.isEmpty() && !link.matches("https://\\S+"))
            errors = errors.with("link", messages.of("plan.form.link.wrong"));
        for (var one : Map.of("sted", place, "adresse", address, "lokale", room).entrySet()) {
            if (one.getValue().length() > LONGEST)
                errors = errors.with(one.getKey(), messages.of("plan.form.long", LONGEST));
        }
        return errors;
    }

    /** Only after {@link #check} found nothing. */
    Occasion on(LocalDate date, @Nullable String title, boolean extraordinary) {
        var physical = form != Form.VIRTUAL;
        var virtual = form != Form.PHYSICAL;
        var from = Typed.time(start);
        return new Occasion(
                date,
                from.orElse(null),
                from.flatMap(known -> Typed.time(end)).orElse(null),
                title,
                orNull(physical, place),
                orNull(physical, address),
                orNull(physical, room),
                virtual,
                orNull(virtual, link),
                extraordinary);
    }

    Optional<LocalTime> begins() {
        return Typed.time(start);
    }

    private static @Nullable String orNull(boolean used, String text) {
        return used && !text.isEmpty() ? text : null;
    }
}
