package dk.rammevaerk.reporting;

import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.reporting.AnswerChanges.NoteText;
import dk.rammevaerk.reporting.AnswerChanges.Said;
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
    private final Responses responses;
    private final ResponseSteps steps;
    private final Registrars registrars;
    private final Clock clock;

    Answering(RoundResponseStore store, Responses responses, ResponseSteps steps, Registrars registrars, Clock clock) {
        this.store = store;
        this.responses = responses;
        this.steps = steps;
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
        write(open, typed.cell(), text, Origin.WEB);
        steps.begin(open.head());
        return new SavedEntry(
                store.entry(open.head().id(), typed.cell()).orElseThrow(RoundChangedMeanwhile::new), true);
    }

    /** As {@link #take}, of cells alone. */
    @Transactional
    public void saveAll(RoundId round, String authority, int form, List<CellText> typed, Origin origin) {
        take(round, authority, form, AnswerChanges.of(typed, origin));
    }

    /**
     * Says of a question that last time's answer holds, or that it does not concern the authority; null takes that back.
     * As {@link #take}.
     *
     * @param version of the question's mark
     */
    @Transactional
    public void say(RoundId round, String authority, int form, String question, @Nullable Act act, int version) {
        var said = List.of(new Said(question, act, version));
        take(round, authority, form, new AnswerChanges(List.of(), List.of(), said, Origin.WEB));
    }

    /** Says why an answer differs from last time. As {@link #take}. */
    @Transactional
    public void explain(RoundId round, String authority, int form, String question, String note, int version) {
        var notes = List.of(new NoteText(question, note, version));
        take(round, authority, form, new AnswerChanges(List.of(), notes, List.of(), Origin.WEB));
    }

    /**
     * Saves what a form or a workbook changes: all or nothing. What stands so already is left alone.
     *
     * @throws NotTheirResponse when the actor does not act for the authority, or there is no such question
     * @throws RoundRefused when it takes no answers now, a text may hold a CPR number, or last time's answer is not known
     * @throws RoundChangedMeanwhile when somebody else wrote something else in the place of one of these
     */
    @Transactional
    public void take(RoundId round, String authority, int form, AnswerChanges changes) {
        var open = open(round, authority, form);
        var cells = changes.cells().stream()
                .map(one -> new CellText(one.cell(), kept(open, one), one.version()))
                .filter(one -> !stands(open, one))
                .toList();
        var notes = changes.notes().stream()
                .map(one -> new NoteText(one.question(), kept(one), one.version()))
                .filter(one -> !mark(open, one.question()).note().equals(one.text()))
                .toList();
        var acts = changes.acts().stream()
                .filter(one -> mark(open, one.question()).act() != one.act())
                .toList();
        cells.forEach(one -> require(version(open, one.cell()), one.version()));
        notes.forEach(one -> require(mark(open, one.question()).version(), one.version()));
        acts.forEach(one -> require(mark(open, one.question()).version(), one.version()));

        cells.forEach(one -> write(open, one.cell(), one.text(), changes.origin()));
        notes.forEach(one -> write(open, now(open, one.question()).noted(one.text())));
        acts.forEach(one -> {
            if (one.act() == Act.UNCHANGED) repeatLastTime(open, one.question());
            write(open, now(open, one.question()).said(one.act()));
        });
        if (!(cells.isEmpty() && notes.isEmpty() && acts.isEmpty())) steps.begin(open.head());
    }

    /**
     * Puts a file in its cell, which only this does: a typed text never names one.
     *
     * @param version of what stood in the cell; 0 when nothing did
     * @throws NotTheirResponse when the actor does not act for the authority, or no file is asked for there
     * @throws RoundRefused when it takes no answers now
     * @throws RoundChangedMeanwhile when somebody else has put another file there, or taken it away
     */
    @Transactional
    public void attach(RoundId round, String authority, int form, Cell cell, AttachedFile file, int version) {
        var open = open(round, authority, form);
        if (!(kind(open, cell) instanceof Kind.Attachment)) throw new NotTheirResponse();
        require(version(open, cell), version);
        write(open, cell, file.text(), Origin.WEB);
        steps.begin(open.head());
    }

    private static void require(int stands, int seen) {
        if (stands != seen) throw new RoundChangedMeanwhile();
    }

    private static int version(Open open, Cell cell) {
        return open.view().response().entry(cell).map(Entry::version).orElse(0);
    }

    /** As it was before anything was saved. */
    private static QuestionMark mark(Open open, String question) {
        if (open.form().questionnaire().question(question).isEmpty()) throw new NotTheirResponse();
        return open.view().response().mark(question);
    }

    private QuestionMark now(Open open, String question) {
        return store.mark(open.head().id(), question).orElse(QuestionMark.none(question));
    }

    /** Last time's answer is confirmed when it is written again. */
    private static boolean stands(Open open, CellText typed) {
        var entry = open.view().response().entry(typed.cell());
        return entry.map(Entry::text).orElse("").equals(typed.text())
                && entry.filter(one -> one.origin() == Origin.PREFILLED
                                && !typed.text().isEmpty())
                        .isEmpty();
    }

    private void repeatLastTime(Open open, String question) {
        var last = open.view().last().entries();
        if (last.keySet().stream().noneMatch(cell -> cell.question().equals(question))) {
            throw new RoundRefused(Reason.NOTHING_LAST_TIME);
        }
        for (var cell : open.view().response().entries().keySet()) {
            if (cell.question().equals(question) && !last.containsKey(cell)) write(open, cell, "", Origin.UNCHANGED);
        }
        last.forEach((cell, text) -> {
            if (cell.question().equals(question)) write(open, cell, text, Origin.UNCHANGED);
        });
    }

    private static Kind.Single kind(Open open, Cell cell) {
        return open.form().questionnaire().kindOf(cell).orElseThrow(NotTheirResponse::new);
    }

    private static String kept(NoteText note) {
        var text = note.text().strip();
        if (Reading.of(new Kind.Text(true), text).fault() == FaultKind.CPR) throw new RoundRefused(Reason.CPR);
        return text;
    }

    private static String kept(Open open, CellText typed) {
        var kind = kind(open, typed.cell());
        var text = typed.text().strip();
        if (kind instanceof Kind.Attachment && !text.isEmpty() && !text.equals(stands(open, typed.cell()))) {
            throw new NotTheirResponse();
        }
        var reading = Reading.of(kind, typed.text());
        if (reading.fault() == FaultKind.CPR) throw new RoundRefused(Reason.CPR);
        return reading.text();
    }

    private static String stands(Open open, Cell cell) {
        return open.view().response().entry(cell).map(Entry::text).orElse("");
    }

    /** What is typed takes back what was said instead of it. */
    private void write(Open open, Cell cell, String text, Origin origin) {
        store.write(open.head().id(), cell, text, origin, clock.instant(), registrars.name());
        var mark = now(open, cell.question());
        if (mark.act() != null) write(open, mark.said(null));
    }

    private void write(Open open, QuestionMark mark) {
        store.write(open.head().id(), mark);
    }

    private Open open(RoundId id, String authority, int form) {
        if (!registrars.actsFor(authority)) throw new NotTheirResponse();
        var head = store.lock(id, authority, form).orElseThrow(NotTheirResponse::new);
        var view = responses.view(id, authority, form);
        if (!view.writable()) throw new RoundRefused(Reason.NOT_OPEN);
        return new Open(view.form(), view, head);
    }
}
