package dk.rammevaerk.reporting.answering.web;

import dk.rammevaerk.access.Account;
import dk.rammevaerk.access.Accounts;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Icon;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.reporting.AttachedFile;
import dk.rammevaerk.reporting.ResponseView;
import dk.rammevaerk.reporting.RoundRefused;
import dk.rammevaerk.reporting.questionnaires.Checked.Standing;
import dk.rammevaerk.reporting.questionnaires.ChoiceList;
import dk.rammevaerk.reporting.questionnaires.Fault;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.Reading;
import dk.rammevaerk.reporting.questionnaires.Value;
import dk.rammevaerk.reporting.web.FaultWords;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says in Danish how far a response is, what stands in it, and what is wrong. */
@Component
class AnsweringWords {
    private static final int MOST_DECIMALS = 9;
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("H.mm", DanishFormat.DANISH).withZone(DanishFormat.ZONE);

    private final Messages messages;
    private final FaultWords faults;
    private final Accounts accounts;

    AnsweringWords(Messages messages, FaultWords faults, Accounts accounts) {
        this.messages = messages;
        this.faults = faults;
        this.accounts = accounts;
    }

    String of(String key, Object... values) {
        return messages.of("reporting.answering." + key, values);
    }

    String fault(Fault fault) {
        return faults.of(fault);
    }

    String refusal(RoundRefused refused) {
        return of("refused." + refused.reason());
    }

    String name(String account) {
        return accounts.byUsername(account).map(Account::displayName).orElse(account);
    }

    /** {@code 14.02}. */
    static String clock(Instant at) {
        return CLOCK.format(at);
    }

    StateTag tag(ResponseView view, LocalDate today) {
        var response = view.response();
        boolean late = today.isAfter(view.invitation().due());
        var completed = response.completedOn();
        var day = completed == null ? "" : DanishFormat.dayAndMonth(completed);
        return switch (response.state()) {
            case WAITING -> StateTag.of(late ? State.LATE : State.WAITING).worded(of(late ? "state.late" : "state.WAITING"));
            case BEGUN -> StateTag.of(late ? State.LATE : State.DRAFT).worded(of(late ? "state.late" : "state.BEGUN"));
            case COMPLETED -> StateTag.of(State.SENT).worded(of("state.COMPLETED", day));
            case RETURNED -> StateTag.of(State.WAITING).worded(of("state.RETURNED"));
            case ACCEPTED -> StateTag.of(State.ADOPTED).worded(of("state.ACCEPTED", day));
        };
    }

    StateTag tag(Standing standing) {
        var tag =
                switch (standing) {
                    case NOT_ASKED -> StateTag.of(State.CANCELLED);
                    case EMPTY -> StateTag.of(State.PLANNED).with(Icon.EDIT);
                    case BEGUN -> StateTag.of(State.DRAFT).with(Icon.HOURGLASS);
                    case FAULTY -> StateTag.of(State.REJECTED);
                    case DONE -> StateTag.of(State.APPROVED);
                };
        return tag.worded(of("standing." + standing));
    }

    /** What stands in a cell, as it is read: with its unit, its label, its Danish date. */
    String shown(Kind.Single kind, String text) {
        if (kind instanceof Kind.Attachment) {
            return AttachedFile.of(text).map(AttachedFile::name).orElse(text);
        }
        var value = Reading.of(kind, text).value();
        if (value == null) return text;
        return switch (value) {
            case Value.Numeric(var number) -> (number(number) + " " + kind.measured()).strip();
            case Value.Day(var date) -> DanishFormat.date(date);
            case Value.Words(var words) -> kind.choices().map(list -> list.label(words)).orElse(words);
            case Value.Chosen(var names) -> kind.choices().map(list -> labels(list, names)).orElse(text);
            case Value.Truth truth -> text;
        };
    }

    private static String labels(ChoiceList list, java.util.Set<String> names) {
        return list.choices().stream()
                .filter(choice -> names.contains(choice.name()))
                .map(choice -> choice.label())
                .collect(Collectors.joining(", "));
    }

    private static String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(DanishFormat.DANISH);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(number);
    }
}
