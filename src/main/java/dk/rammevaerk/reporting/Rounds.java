package dk.rammevaerk.reporting;

import dk.rammevaerk.cases.CaseNumber;
import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.kernel.Slug;
import dk.rammevaerk.reporting.RoundRefused.Reason;
import dk.rammevaerk.reporting.questionnaires.QuestionnaireVersion;
import dk.rammevaerk.reporting.questionnaires.Questionnaires;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reporting rounds, from draft to locked. The secretariat sets them up and takes their steps; those inside the cooperation
 * see them from the day they are opened.
 */
@Service
public class Rounds {
    private final RoundStore store;
    private final RoundReading reading;
    private final Questionnaires questionnaires;
    private final RoundOpening opening;
    private final Registrars registrars;

    Rounds(
            RoundStore store,
            RoundReading reading,
            Questionnaires questionnaires,
            RoundOpening opening,
            Registrars registrars) {
        this.store = store;
        this.reading = reading;
        this.questionnaires = questionnaires;
        this.opening = opening;
        this.registrars = registrars;
    }

    @Transactional(readOnly = true)
    public Optional<ReportingRound> find(String slug) {
        return reading.find(slug);
    }

    @Transactional(readOnly = true)
    public Optional<ReportingRound> find(RoundId id) {
        return reading.find(id);
    }

    /** All that the actor may see, the latest deadline first. */
    @Transactional(readOnly = true)
    public List<ReportingRound> all() {
        return reading.all();
    }

    /** Those held for a case that the actor may see, the latest deadline first. */
    @Transactional(readOnly = true)
    public List<ReportingRound> ofCase(CaseNumber number) {
        return reading.ofCase(number.toString());
    }

    /** The day in Copenhagen. */
    public LocalDate today() {
        return opening.today();
    }

    /** @return its name in addresses */
    @Transactional
    public String draft(RoundDraft draft) {
        requireSecretariat();
        var slug = Slug.of(draft.title(), store::isTaken);
        setUp(store.insert(slug, draft), draft);
        return slug;
    }

    /** @throws RoundChangedMeanwhile when it is no longer a draft of that version */
    @Transactional
    public void redraft(RoundId id, int version, RoundDraft draft) {
        requireSecretariat();
        if (!store.replace(id, version, draft)) throw new RoundChangedMeanwhile();
        store.clear(id);
        setUp(id, draft);
    }

    private void setUp(RoundId id, RoundDraft draft) {
        int ordinal = 0;
        for (var slug : draft.forms()) {
            var version = newest(slug);
            store.ask(id, new RoundStore.Form(++ordinal, version.id(), version.number()));
        }
        var before = Optional.ofNullable(draft.previous()).flatMap(reading::find);
        draft.asked().forEach((authority, contacts) -> {
            store.invite(id, authority);
            store.reach(id, authority, contacts.isEmpty() ? contactsOf(before, authority) : contacts);
        });
    }

    /** Whom was written to last time. */
    private static List<Contact> contactsOf(Optional<ReportingRound> before, String authority) {
        return before.flatMap(round -> round.of(authority))
                .map(Invitation::contacts)
                .orElse(List.of());
    }

    /** The newest that is issued; a draft of the next stands in nobody's way. */
    private QuestionnaireVersion newest(String slug) {
        var versions = questionnaires.versions(slug);
        return versions.stream()
                .filter(version -> !version.isDraft())
                .findFirst()
                .or(() -> versions.stream().findFirst())
                .orElseThrow(RoundChangedMeanwhile::new);
    }

    /**
     * Puts it to the authorities: each gets a response, with last time's answers when the round says so.
     *
     * @throws RoundRefused when nobody or nothing is asked, or a questionnaire is a draft
     * @throws RoundChangedMeanwhile when somebody else was first
     */
    @Transactional
    public void open(RoundId id, int version) {
        var round = stepped(id, version, RoundState.OPEN, null);
        if (round.invitations().isEmpty()) throw new RoundRefused(Reason.NOBODY_ASKED);
        if (round.forms().isEmpty()) throw new RoundRefused(Reason.NOTHING_ASKED);
        if (round.forms().stream().anyMatch(form -> form.version().isDraft())) {
            throw new RoundRefused(Reason.NOT_ISSUED);
        }
        opening.open(round);
    }

    /** Takes no more answers, but from those who were given longer. */
    @Transactional
    public void lock(RoundId id, int version, String reason) {
        opening.locked(stepped(id, version, RoundState.LOCKED, given(reason)));
    }

    /** Takes answers again. */
    @Transactional
    public void reopen(RoundId id, int version, String reason) {
        var round = reading.find(id).orElseThrow(NotTheirResponse::new);
        if (round.state() == RoundState.DRAFT) throw new RoundRefused(Reason.NO_EDGE);
        stepped(id, version, RoundState.OPEN, given(reason));
    }

    /**
     * Gives one authority longer.
     *
     * @param until the last day in time; null takes it back
     */
    @Transactional
    public void extend(RoundId id, String authority, @Nullable LocalDate until, @Nullable String reason) {
        requireSecretariat();
        var round = reading.find(id).orElseThrow(NotTheirResponse::new);
        if (round.of(authority).isEmpty()) throw new NotTheirResponse();
        if (round.state() == RoundState.DRAFT) throw new RoundRefused(Reason.NOT_OPEN);
        if (until != null && !until.isAfter(round.window().deadline())) throw new RoundRefused(Reason.DAY);
        store.extend(id, authority, until, until == null ? null : given(reason == null ? "" : reason));
    }

    /** Says whom mails to an authority go to: the secretariat, or the authority itself. */
    @Transactional
    public void reach(RoundId id, String authority, List<Contact> contacts) {
        if (!registrars.actsFor(authority)) throw new NotTheirResponse();
        if (reading.find(id).flatMap(round -> round.of(authority)).isEmpty()) throw new NotTheirResponse();
        store.reach(id, authority, contacts);
    }

    /** @return the round as it is after the step */
    private ReportingRound stepped(RoundId id, int version, RoundState next, @Nullable String reason) {
        requireSecretariat();
        var round = reading.find(id).orElseThrow(NotTheirResponse::new);
        if (!round.state().mayBecome(next)) throw new RoundRefused(Reason.NO_EDGE);
        if (!store.step(id, version, next, reason)) throw new RoundChangedMeanwhile();
        return reading.find(id).orElseThrow(NotTheirResponse::new);
    }

    private static String given(String reason) {
        if (reason.isBlank()) throw new RoundRefused(Reason.NO_REASON);
        return reason.strip();
    }

    /** The name of the acting account. */
    String actor() {
        return registrars.name();
    }

    void requireSecretariat() {
        if (!registrars.isSecretariat()) throw new NotTheirResponse();
    }
}
