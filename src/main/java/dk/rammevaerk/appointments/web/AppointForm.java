package dk.rammevaerk.appointments.web;

import dk.rammevaerk.appointments.Appointee;
import dk.rammevaerk.appointments.NewAppointment;
import dk.rammevaerk.kernel.AgreementPeriod;
import dk.rammevaerk.kernel.DateRange;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Typed;
import dk.rammevaerk.parties.PersonId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about an appointment.
 *
 * @param person a person's number, {@link Choices#NEWCOMER}, or empty
 * @param name of somebody who is not in the list, with title and authority
 * @param reason why the one before leaves; asked for only when somebody is replaced
 */
public record AppointForm(
        String person,
        String name,
        String title,
        String authority,
        String from,
        Duration duration,
        String lastDay,
        String agreement,
        String decision,
        String reason) {
    /** How the end is given. */
    public enum Duration {
        LAST_DAY,
        AGREEMENT,
        OPEN
    }

    static AppointForm from(LocalDate day) {
        return new AppointForm("", "", "", "", day.toString(), Duration.AGREEMENT, "", "", "", "");
    }

    static AppointForm of(Map<String, String> typed) {
        return new AppointForm(
                Typed.text(typed, "person"),
                Typed.text(typed, "navn"),
                Typed.text(typed, "titel"),
                Typed.text(typed, "myndighed"),
                Typed.text(typed, "fra"),
                Typed.choice(typed, "varighed", Duration.class, Duration.AGREEMENT),
                Typed.text(typed, "til"),
                Typed.text(typed, "aftale"),
                Typed.text(typed, "beslutning"),
                Typed.text(typed, "grund"));
    }

    public boolean is(Duration other) {
        return duration == other;
    }

    FormErrors check(Names names, Messages messages) {
        var errors = checkPerson(names, messages);
        var first = Typed.date(from);
        if (first.isEmpty()) errors = errors.with("fra", messages.of("seats.appoint.from.wrong"));
        var last = last();
        if (last.isEmpty() && duration == Duration.LAST_DAY) {
            errors = errors.with("til", messages.of("seats.appoint.lastDay.wrong"));
        }
        if (last.isEmpty() && duration == Duration.AGREEMENT) {
            errors = errors.with("aftale", messages.of("seats.appoint.agreement.wrong"));
        }
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            errors = duration == Duration.AGREEMENT
                    ? errors.with("fra", messages.of("seats.appoint.from.afterAgreement", agreement))
                    : errors.with("til", messages.of("seats.appoint.lastDay.before"));
        }
        return errors;
    }

    private FormErrors checkPerson(Names names, Messages messages) {
        if (person.equals(Choices.NEWCOMER)) {
            var errors = name.isEmpty()
                    ? FormErrors.NONE.with("navn", messages.of("seats.appoint.name.empty"))
                    : FormErrors.NONE;
            return authority.isEmpty() || names.authorities().containsKey(authority)
                    ? errors
                    : errors.with("myndighed", messages.of("seats.choice.gone"));
        }
        return uuid(person)
                        .filter(id -> names.persons().containsKey(new PersonId(id)))
                        .isPresent()
                ? FormErrors.NONE
                : FormErrors.NONE.with("person", messages.of("seats.appoint.person.empty"));
    }

    /** Only after {@link #check} found nothing. */
    NewAppointment appointment() {
        var first = Typed.date(from).orElseThrow();
        return new NewAppointment(
                appointee(),
                last().map(last -> DateRange.ofClosed(first, last)).orElseGet(() -> DateRange.startingOn(first)),
                duration == Duration.AGREEMENT ? AgreementPeriod.read(agreement).orElseThrow() : null,
                orNull(decision));
    }

    private Appointee appointee() {
        return person.equals(Choices.NEWCOMER)
                ? new Appointee.Newcomer(name, orNull(title), orNull(authority))
                : new Appointee.Known(new PersonId(UUID.fromString(person)));
    }

    /** The last day; empty when it is open, or cannot be read. */
    private Optional<LocalDate> last() {
        return switch (duration) {
            case LAST_DAY -> Typed.date(lastDay);
            case AGREEMENT -> AgreementPeriod.read(agreement).map(AgreementPeriod::lastDay);
            case OPEN -> Optional.empty();
        };
    }

    /** Empty when the text is no such number. */
    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
