package dk.rammevaerk.reporting;

import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.reporting.RoundRefused.Reason;
import dk.rammevaerk.reporting.RoundResponseStore.Head;
import dk.rammevaerk.reporting.questionnaires.Act;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.FaultKind;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.Reading;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes in responses. Those who act for the authority do, or the secretariat on its behalf; never another authority. What
 * cannot be read is kept as it was typed, and told of; what may be a CPR number is not kept.
 */
@Service
public class Answering {
    private final RoundResponseStore store;
    private final RoundReading rounds;
    private final Responses responses;
    private final Registrars registrars;
    private final Clock clock;

    Answering(RoundResponseStore store, RoundReading rounds, Responses responses, Registrars registrars, Clock clock) {
        this.store = store;
        this.rounds = rounds;
        this.responses = responses;
        this.registrars = registrars;
        this.clock = clock;
    }

    /** A response that is written in, and that nobody else writes in until the transaction ends. */
    private record Open(RoundForm form, ResponseView view, Head head) {}

    /**
     * Saves one cell while it is typed. When somebody else wrote there since, theirs stands and is told of.
     *
     * @throws NotTheirResponse when the actor does not act for the authority
     * @throws RoundRefused when it takes no answers now, or the text may hold a CPR number
     */
    @Transactional
    public SavedEntry save(RoundId round, String authority, int form, CellText typed) {
        var open = open(round, authority, form);
        var stands = store.entry(open.head().id(), typed.cell());
        var text = kept(open, typed);
        if (stands.isPresent() && stands.get().version() != typed.version()) {
            return new SavedEntry(stands.get(), stands.get().text().equals(text));
        }
        write(open, typed, text, Origin.WEB);
        return new SavedEntry(
                store.entry(open.head().id(), typed.cell()).orElseThrow(RoundChangedMeanwhile::new), true);
    }

    /**
     * Saves the cells of a form or a workbook: all or none.
     *
     * @param origin how they came
     * @throws RoundChangedMeanwhile when somebody else wrote something else in the place of one of these
     */
    @Transactional
    public void saveAll(RoundId round, String authority, int form, List<CellText> typed, Origin origin) {
        var open = open(round, authority, form);
        for (var one : typed) {
            var stands = store.entry(open.head().id(), one.cell());
            var text = kept(open, one);
            if (stands.map(Entry::text).orElse("").equals(text)
                    && stands.filter(entry -> entry.origin() == Origin.PREFILLED && !text.isEmpty())
                            .isEmpty()) continue;
            if (stands.map(Entry::version).orElse(0) != one.version()) throw new RoundChangedMeanwhile();
            write(open, one, text, origin);
        }
    }

    /**
     * Puts a file in its cell, which only this does: a typed text never names one.
     *
     * @param name as it was called when it was laid up
     */
    @Transactional
    public void attach(RoundId round, String authority, int form, Cell cell, FileId file, String name) {
        var open = open(round, authority, form);
        var kind = open.form().questionnaire().kindOf(cell).orElseThrow(NotTheirResponse::new);
        if (!(kind instanceof Kind.Attachment)) throw new NotTheirResponse();
        write(open, new CellText(cell, "", 0), new AttachedFile(file, name).text(), Origin.WEB);
    }

    /**
     * Says of a question that last time's answer holds, or that it does not concern the authority; null takes that back.
     *
     * @throws RoundRefused when last time's answer is not known
     */
    @Transactional
    public void say(RoundId round, String authority, int form, String question, @Nullable Act act) {
        var open = open(round, authority, form);
        if (open.form().questionnaire().question(question).isEmpty()) throw new NotTheirResponse();
        if (act == Act.UNCHANGED) repeatLastTime(open, question);
        var mark = store.mark(open.head().id(), question).orElse(QuestionMark.none(question));
        store.write(
                open.head().id(),
                new QuestionMark(question, act, mark.note(), mark.returned(), mark.followUp(), mark.version()));
        begin(open);
    }

    private void repeatLastTime(Open open, String question) {
        var last = open.view().last().entries();
        if (last.keySet().stream().noneMatch(cell -> cell.question().equals(question))) {
            throw new RoundRefused(Reason.NOTHING_LAST_TIME);
        }
        var id = open.head().id();
        for (var cell : open.view().response().entries().keySet()) {
            if (cell.question().equals(question) && !last.containsKey(cell)) {
                store.write(id, cell, "", Origin.UNCHANGED, clock.instant(), registrars.name());
            }
        }
        last.forEach((cell, text) -> {
            if (cell.question().equals(question)) {
                store.write(id, cell, text, Origin.UNCHANGED, clock.instant(), registrars.name());
            }
        });
    }

    /** Says why an answer differs from last time. */
    @Transactional
    public void explain(RoundId round, String authority, int form, String question, String note, int version) {
        var open = open(round, authority, form);
        if (open.form().questionnaire().question(question).isEmpty()) throw new NotTheirResponse();
        var mark = store.mark(open.head().id(), question).orElse(QuestionMark.none(question));
        var text = note.strip();
        if (Reading.of(new Kind.Text(true), text).fault() == FaultKind.CPR) {
            throw new RoundRefused(Reason.CPR);
        }
        if (mark.note().equals(text)) return;
        if (mark.version() != version) throw new RoundChangedMeanwhile();
        store.write(
                open.head().id(),
                new QuestionMark(question, mark.act(), text, mark.returned(), mark.followUp(), mark.version()));
        begin(open);
    }

    private String kept(Open open, CellText typed) {
        var kind = open.form().questionnaire().kindOf(typed.cell()).orElseThrow(NotTheirResponse::new);
        if (kind instanceof Kind.Attachment && !typed.text().isBlank() && !stands(open, typed)) {
            throw new NotTheirResponse();
        }
        var reading = Reading.of(kind, typed.text());
        if (reading.fault() == FaultKind.CPR) throw new RoundRefused(Reason.CPR);
        return reading.text();
    }

    private boolean stands(Open open, CellText typed) {
        return store.entry(open.head().id(), typed.cell())
                .filter(entry -> entry.text().equals(typed.text().strip()))
                .isPresent();
    }

    /** What is typed takes back what was said instead of it. */
    private void write(Open open, CellText typed, String text, Origin origin) {
        var id = open.head().id();
        store.write(id, typed.cell(), text, origin, clock.instant(), registrars.name());
        store.mark(id, typed.cell().question())
                .filter(mark -> mark.act() != null)
                .ifPresent(mark -> store.write(
                        id,
                        new QuestionMark(
                                mark.question(), null, mark.note(), mark.returned(), mark.followUp(), mark.version())));
        begin(open);
    }

    private void begin(Open open) {
        if (open.head().state() == ResponseState.WAITING) {
            store.become(open.head(), ResponseState.BEGUN, null);
        }
    }

    private Open open(RoundId id, String authority, int form) {
        if (!registrars.actsFor(authority)) throw new NotTheirResponse();
        var head = store.lock(id, authority, form).orElseThrow(NotTheirResponse::new);
        var round = rounds.find(id).orElseThrow(NotTheirResponse::new);
        var view = responses.view(round, authority, form);
        if (!view.writable()) throw new RoundRefused(Reason.NOT_OPEN);
        return new Open(view.form(), view, head);
    }
}
