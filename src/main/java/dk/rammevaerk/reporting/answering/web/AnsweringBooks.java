package dk.rammevaerk.reporting.answering.web;

import dk.rammevaerk.reporting.AnswerChanges;
import dk.rammevaerk.reporting.AnswerChanges.NoteText;
import dk.rammevaerk.reporting.AnswerChanges.Said;
import dk.rammevaerk.reporting.Answering;
import dk.rammevaerk.reporting.CellText;
import dk.rammevaerk.reporting.Entry;
import dk.rammevaerk.reporting.Origin;
import dk.rammevaerk.reporting.ResponseView;
import dk.rammevaerk.reporting.RoundChangedMeanwhile;
import dk.rammevaerk.reporting.questionnaires.Act;
import dk.rammevaerk.reporting.workbooks.AnswerDifference;
import dk.rammevaerk.reporting.workbooks.AnswerDifference.By;
import dk.rammevaerk.reporting.workbooks.AnswerWorkbooks;
import dk.rammevaerk.reporting.workbooks.Place;
import dk.rammevaerk.reporting.workbooks.WorkbookIdentity;
import dk.rammevaerk.reporting.workbooks.WorkbookOrder;
import dk.rammevaerk.reporting.workbooks.WorkbookReading;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The workbook of a response: handed out, taken back, and its answers put where they belong. */
@Component
class AnsweringBooks {
    private final AnswerWorkbooks workbooks;
    private final Answering answering;

    AnsweringBooks(AnswerWorkbooks workbooks, Answering answering) {
        this.workbooks = workbooks;
        this.answering = answering;
    }

    /**
     * One thing that a workbook changes.
     *
     * @param version of what stood on the web when it was read
     * @param contested whether the web was changed too, and somebody must choose
     */
    record BookChange(Place place, String text, int version, boolean contested) {
        private String packed() {
            return String.join(
                    " ",
                    URLEncoder.encode(place.toString(), StandardCharsets.UTF_8),
                    String.valueOf(version),
                    String.valueOf(contested),
                    "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        }

        private static Optional<BookChange> unpacked(String line) {
            try {
                var parts = line.split(" ", -1);
                return Optional.of(new BookChange(
                        Place.parse(URLDecoder.decode(parts[0], StandardCharsets.UTF_8)),
                        URLDecoder.decode(parts[3].substring(1), StandardCharsets.UTF_8),
                        Integer.parseInt(parts[1]),
                        Boolean.parseBoolean(parts[2])));
            } catch (IllegalArgumentException | IndexOutOfBoundsException spoiled) {
                return Optional.empty();
            }
        }
    }

    /** As a form carries them from the page that shows them to the one that saves them. */
    static String pack(List<BookChange> changes) {
        return changes.stream().map(BookChange::packed).collect(Collectors.joining("\n"));
    }

    static List<BookChange> unpack(String packed) {
        return packed.lines()
                .map(BookChange::unpacked)
                .flatMap(Optional::stream)
                .toList();
    }

    byte[] write(ResponseView view) {
        return workbooks.write(order(view));
    }

    WorkbookReading read(ResponseView view, byte[] content) {
        return workbooks.read(content, order(view).expectation());
    }

    /** The one of these that a workbook says it is of. */
    Optional<ResponseView> find(List<ResponseView> views, byte[] content) {
        return workbooks.whose(content).flatMap(identity -> views.stream()
                .filter(view -> identity(view).response().equals(identity.response()))
                .findFirst());
    }

    static AnswerDifference difference(ResponseView view, WorkbookReading reading) {
        return AnswerDifference.between(reading.made(), view.response().answers(), reading.typed());
    }

    /** What it changes; what was changed on the web alone stays. */
    static List<BookChange> changes(ResponseView view, AnswerDifference difference) {
        return difference.changes().stream()
                .filter(change -> change.by() != By.WEB)
                .map(change -> new BookChange(
                        change.place(), change.workbook(), version(view, change.place()), change.by() == By.BOTH))
                .toList();
    }

    private static int version(ResponseView view, Place place) {
        return place.part() == Place.Part.ANSWER
                ? view.response().entry(place.cell()).map(Entry::version).orElse(0)
                : view.response().mark(place.cell().question()).version();
    }

    /** @throws RoundChangedMeanwhile when something stands otherwise than when the workbook was read */
    void save(ResponseView view, List<BookChange> changes) {
        var cells = new ArrayList<CellText>();
        var notes = new ArrayList<NoteText>();
        var acts = new ArrayList<Said>();
        for (var change : changes) {
            var cell = change.place().cell();
            switch (change.place().part()) {
                case ANSWER -> cells.add(new CellText(cell, change.text(), change.version()));
                case NOTE -> notes.add(new NoteText(cell.question(), change.text(), change.version()));
                case ACT -> acts.add(new Said(cell.question(), act(change.text()), change.version()));
            }
        }
        answering.take(
                view.round().id(),
                view.invitation().authority(),
                view.form().ordinal(),
                new AnswerChanges(cells, notes, acts, Origin.WORKBOOK));
    }

    private static @Nullable Act act(String name) {
        for (var act : Act.values()) if (act.name().equals(name)) return act;
        return null;
    }

    private static WorkbookOrder order(ResponseView view) {
        return new WorkbookOrder(
                identity(view),
                view.round().title(),
                view.invitation().name(),
                view.questionnaire(),
                view.response().answers(),
                view.last());
    }

    private static WorkbookIdentity identity(ResponseView view) {
        var version = view.form().version();
        return new WorkbookIdentity(
                view.round().id().value().toString(),
                view.response().id().value().toString(),
                version.id().value() + "/" + version.number());
    }
}
