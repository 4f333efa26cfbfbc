package dk.rammevaerk.reporting.answering.web;

import dk.rammevaerk.access.Account;
import dk.rammevaerk.access.Accounts;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.Trail;
import dk.rammevaerk.reporting.AttachedFile;
import dk.rammevaerk.reporting.ResponseView;
import dk.rammevaerk.reporting.RoundRefused;
import dk.rammevaerk.reporting.questionnaires.Checked.Standing;
import dk.rammevaerk.reporting.questionnaires.Fault;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.web.FaultWords;
import dk.rammevaerk.reporting.web.ReportingWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Says in Danish how far a response is, what stands in it, and what is wrong. */
@Component
class AnsweringWords {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("H.mm", DanishFormat.DANISH).withZone(DanishFormat.ZONE);

    private final Messages messages;
    private final FaultWords faults;
    private final ReportingWords reporting;
    private final Accounts accounts;

    AnsweringWords(Messages messages, FaultWords faults, ReportingWords reporting, Accounts accounts) {
        this.messages = messages;
        this.reporting = reporting;
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
        return reporting.refused(refused);
    }

    String name(String account) {
        return accounts.byUsername(account).map(Account::displayName).orElse(account);
    }

    /** {@code 14.02}. */
    static String clock(Instant at) {
        return CLOCK.format(at);
    }

    StateTag tag(ResponseView view, LocalDate today) {
        return reporting.tag(view.response().state(), view.invitation(), today);
    }

    StateTag tag(Standing standing) {
        return reporting.tag(standing);
    }

    /** From the top to the round. */
    Trail trail(ResponseView view) {
        return reporting.trail(view.round());
    }

    /** What stands in a cell, as it is read: with its unit, its label, its Danish date; nothing when it is empty. */
    String shown(Kind.Single kind, String text) {
        return AttachedFile.shown(kind, text);
    }
}
