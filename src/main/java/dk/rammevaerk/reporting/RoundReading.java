package dk.rammevaerk.reporting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.reporting.RoundStore.Asked;
import dk.rammevaerk.reporting.RoundStore.Head;
import dk.rammevaerk.reporting.RoundStore.Reached;
import dk.rammevaerk.reporting.questionnaires.Questionnaires;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads rounds as far as the actor may see them: drafts are the secretariat's, open ones everybody's inside. */
@Component
class RoundReading {
    private final RoundStore store;
    private final Questionnaires questionnaires;
    private final Registrars registrars;
    private final Parties parties;

    RoundReading(RoundStore store, Questionnaires questionnaires, Registrars registrars, Parties parties) {
        this.store = store;
        this.questionnaires = questionnaires;
        this.registrars = registrars;
        this.parties = parties;
    }

    Optional<ReportingRound> find(String slug) {
        return store.head(slug).filter(this::isVisible).map(this::whole);
    }

    Optional<ReportingRound> find(RoundId id) {
        return store.head(id).filter(this::isVisible).map(this::whole);
    }

    List<ReportingRound> all() {
        return store.heads().stream().filter(this::isVisible).map(this::whole).toList();
    }

    List<ReportingRound> ofCase(String number) {
        return store.heads().stream()
                .filter(head -> number.equals(head.caseNumber()) && isVisible(head))
                .map(this::whole)
                .toList();
    }

    private boolean isVisible(Head head) {
        return head.state() == RoundState.DRAFT ? registrars.isSecretariat() : registrars.isInside();
    }

    private ReportingRound whole(Head head) {
        var names = parties.authorities().stream().collect(toMap(Authority::code, one -> one));
        var contacts = store.reached(head.id()).stream()
                .collect(groupingBy(Reached::authority, mapping(Reached::contact, toList())));
        boolean all = registrars.isSecretariat();
        var own = all ? Set.<String>of() : registrars.authorities();
        return new ReportingRound(
                head.id(),
                head.slug(),
                head.title(),
                head.purpose(),
                head.caseNumber(),
                head.previous(),
                head.window(),
                head.state(),
                head.stateReason(),
                head.settings(),
                store.forms(head.id()).stream()
                        .map(form -> new RoundForm(
                                form.ordinal(),
                                questionnaires
                                        .version(form.questionnaire(), form.number())
                                        .orElseThrow(RoundChangedMeanwhile::new)))
                        .toList(),
                store.asked(head.id()).stream()
                        .map(asked -> invitation(
                                head,
                                asked,
                                names,
                                all || own.contains(asked.authority())
                                        ? contacts.getOrDefault(asked.authority(), List.of())
                                        : List.of()))
                        .toList(),
                head.version());
    }

    private Invitation invitation(Head head, Asked asked, Map<String, Authority> names, List<Contact> contacts) {
        var code = asked.authority();
        @Nullable Authority authority = names.get(code);
        return new Invitation(
                code,
                authority == null ? code : authority.name(),
                authority != null && authority.kind() == Authority.Kind.REGION,
                asked.extendedTo() == null ? head.window().deadline() : asked.extendedTo(),
                asked.extension(),
                asked.reminded(),
                contacts);
    }
}
