package dk.rammevaerk.appointments.web;

import dk.rammevaerk.appointments.Body;
import dk.rammevaerk.appointments.BodyKind;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Typed;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody typed about a body. */
public record BodyForm(
        BodyKind kind, String name, String purpose, String terms, String secretariat, String host, String forum) {
    static final BodyForm EMPTY = new BodyForm(BodyKind.EXTERNAL, "", "", "", "", "", "");

    static BodyForm of(Map<String, String> typed) {
        return new BodyForm(
                Typed.choice(typed, "slags", BodyKind.class, BodyKind.EXTERNAL),
                Typed.text(typed, "navn"),
                Typed.text(typed, "formaal"),
                Typed.text(typed, "kommissorium"),
                Typed.text(typed, "sekretariat"),
                Typed.text(typed, "vaert"),
                Typed.text(typed, "forum"));
    }

    static BodyForm of(Body.Facts facts) {
        return new BodyForm(
                facts.kind(),
                facts.name(),
                text(facts.purpose()),
                text(facts.terms()),
                text(facts.secretariat()),
                text(facts.host()),
                text(facts.forum()));
    }

    FormErrors check(Names names, Messages messages) {
        var errors = FormErrors.NONE;
        if (name.isEmpty()) errors = errors.with("navn", messages.of("seats.body.name.empty"));
        if (!forum.isEmpty() && !names.fora().containsKey(forum)) {
            errors = errors.with("forum", messages.of("seats.choice.gone"));
        }
        if (kind == BodyKind.FORUM && forum.isEmpty()) {
            errors = errors.with("forum", messages.of("seats.body.forum.empty"));
        }
        if (!host.isEmpty() && !names.authorities().containsKey(host)) {
            errors = errors.with("vaert", messages.of("seats.choice.gone"));
        }
        return errors;
    }

    Body.Facts facts() {
        return new Body.Facts(
                kind, name, orNull(purpose), orNull(terms), orNull(secretariat), orNull(host), orNull(forum));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
