package dk.rammevaerk.agreements.web;

import dk.rammevaerk.agreements.Agreements;
import dk.rammevaerk.agreements.AuthorityStatement;
import dk.rammevaerk.agreements.FrameworkAgreement;
import dk.rammevaerk.agreements.Principles;
import dk.rammevaerk.agreements.Statements;
import dk.rammevaerk.agreements.web.AgreementPage.Initiative;
import dk.rammevaerk.agreements.web.AgreementPage.Principle;
import dk.rammevaerk.agreements.web.AgreementPage.Statement;
import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.Parties;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The principles of an agreement and what authorities state, as its page shows them. */
@Component
class PrinciplesShown {
    private final Principles principles;
    private final Statements statements;
    private final Registrars registrars;
    private final Parties parties;
    private final Messages messages;

    PrinciplesShown(
            Principles principles, Statements statements, Registrars registrars, Parties parties, Messages messages) {
        this.principles = principles;
        this.statements = statements;
        this.registrars = registrars;
        this.parties = parties;
        this.messages = messages;
    }

    List<Principle> principles(FrameworkAgreement agreement, boolean writes, boolean open) {
        var href = Agreements.href(agreement);
        return principles.of(agreement).stream()
                .map(one -> new Principle(
                        one.title(),
                        one.text(),
                        one.whenBroken(),
                        writes && open ? href + "/principper/" + one.id() : "",
                        writes ? href + "/principper/" + one.id() + "/initiativ" : "",
                        one.initiatives().stream()
                                .map(initiative -> new Initiative(
                                        initiative.text(),
                                        initiative.ended(),
                                        initiative.changes().isEmpty()
                                                ? ""
                                                : messages.of(
                                                        "agreements.initiative.changed",
                                                        DanishFormat.date(LocalDate.ofInstant(
                                                                initiative
                                                                        .changes()
                                                                        .getFirst()
                                                                        .at(),
                                                                DanishFormat.ZONE))),
                                        writes
                                                        || (registrars.isInside()
                                                                && !initiative
                                                                        .changes()
                                                                        .isEmpty())
                                                ? href + "/initiativer/" + initiative.id()
                                                : ""))
                                .toList()))
                .toList();
    }

    List<Statement> statements(FrameworkAgreement agreement) {
        return statements.of(agreement).stream()
                .map(one -> shown(agreement, one))
                .sorted(Comparator.comparing(Statement::authority, DanishFormat.collation()))
                .toList();
    }

    /** The name of an authority. */
    String name(String authority) {
        return parties.authorities().stream()
                .filter(one -> one.code().equals(authority))
                .map(Authority::name)
                .findFirst()
                .orElse(authority);
    }

    private Statement shown(FrameworkAgreement agreement, AuthorityStatement one) {
        var facts = one.facts();
        return new Statement(
                name(one.authority()),
                messages.of("agreements.statement." + facts.kind(), facts.facility()),
                facts.from() == null ? messages.of("agreements.statement.noDate") : DanishFormat.date(facts.from()),
                facts.note(),
                registrars.actsFor(one.authority()) ? Agreements.href(agreement) + "/udmeldinger/" + one.id() : "");
    }
}
