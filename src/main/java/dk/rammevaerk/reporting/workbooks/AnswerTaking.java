package dk.rammevaerk.reporting.workbooks;

import dk.rammevaerk.documents.sheet.Workbook;
import dk.rammevaerk.documents.sheet.WorkbookCell;
import dk.rammevaerk.reporting.questionnaires.Act;
import dk.rammevaerk.reporting.questionnaires.Answers;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.Checking;
import dk.rammevaerk.reporting.questionnaires.Fault;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.Reading;
import dk.rammevaerk.reporting.workbooks.WorkbookKey.Line;
import dk.rammevaerk.reporting.workbooks.WorkbookKey.What;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Takes the answers of a workbook that is known to be the right one. */
final class AnswerTaking {
    private static final Kind.Text WORDS = new Kind.Text(true);

    private record At(String sheet, String address) {
        static At of(Line line) {
            return new At(line.sheet(), line.address());
        }
    }

    private final Workbook workbook;
    private final WorkbookKey key;
    private final WorkbookExpectation expected;
    private final WorkbookActs words;
    private final Map<Cell, String> entries = new TreeMap<>();
    private final Map<String, Act> acts = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private final List<WorkbookFault> faults = new ArrayList<>();

    AnswerTaking(Workbook workbook, WorkbookKey key, WorkbookExpectation expected, WorkbookActs words) {
        this.workbook = workbook;
        this.key = key;
        this.expected = expected;
        this.words = words;
    }

    WorkbookReading take() {
        var numbers = shortNumbers();
        if (!numbers.isEmpty()) return WorkbookReading.refused(numbers);
        var marks = new HashMap<String, List<String>>();
        for (var line : key.lines()) {
            switch (line.what()) {
                case ANSWER -> {
                    if (line.choice().isEmpty()) takeAnswer(line);
                    else takeMark(line, marks);
                }
                case KEPT -> put(Cell.parse(line.key()), line.text());
                case ACT -> takeAct(line);
                case NOTE -> takeNote(line);
                case LABEL -> {}
            }
        }
        marks.forEach((cell, names) -> put(Cell.parse(cell), String.join(" ", names)));
        var made = made();
        keepWhatIsUnchanged(made);
        var prefilled = made.prefilled().stream()
                .filter(cell -> made.entry(cell).equals(Optional.ofNullable(entries.get(cell))))
                .collect(Collectors.toUnmodifiableSet());
        var typed = new Answers(new TreeMap<>(entries), prefilled, acts, notes);
        check(typed);
        return new WorkbookReading(typed, made, faults);
    }

    private Optional<WorkbookCell> at(Line line) {
        return workbook.sheet(line.sheet()).flatMap(sheet -> sheet.cell(line.address()));
    }

    /** A number loses the zero in front of it, so ten digits may have become nine. */
    private List<WorkbookFault> shortNumbers() {
        var isNoNumber = new HashSet<Line>();
        for (var line : key.lines()) {
            boolean free = line.what() == What.NOTE
                    || (line.what() == What.ANSWER
                            && expected.questionnaire()
                                    .kindOf(Cell.parse(line.key()))
                                    .filter(kind -> !(kind instanceof Kind.Numeric))
                                    .isPresent());
            if (free) isNoNumber.add(line);
        }
        return isNoNumber.stream()
                .filter(line -> at(line).filter(cell -> cell.text().length() == 9
                                && !dk.rammevaerk.kernel.CprGuard.hits("0" + cell.text())
                                        .isEmpty())
                        .isPresent())
                .map(line -> WorkbookFault.at(line.sheet(), line.address(), WorkbookFault.Kind.CPR))
                .toList();
    }

    private void takeAnswer(Line line) {
        var cell = Cell.parse(line.key());
        var kind = expected.questionnaire().kindOf(cell).orElse(null);
        var written = at(line).orElse(null);
        if (kind == null || written == null) return;
        if (isTaken(line, written)) {
            put(cell, Reading.of(kind, typed(kind, written)).text());
        } else {
            put(cell, line.text());
        }
    }

    /** What a spreadsheet program worked out is not what somebody answered. */
    private boolean isTaken(Line line, WorkbookCell written) {
        var fault =
                switch (written.kind()) {
                    case FORMULA -> WorkbookFault.Kind.FORMULA;
                    case ERROR -> WorkbookFault.Kind.ERROR;
                    default -> null;
                };
        if (fault != null) faults.add(WorkbookFault.at(line.sheet(), line.address(), fault));
        return fault == null;
    }

    /** As somebody would have typed on the web what stands in the cell. */
    private static String typed(Kind.Single kind, WorkbookCell written) {
        return switch (written.kind()) {
            case NUMBER -> Reading.write(written.number());
            case PERCENTAGE -> Reading.write(written.number()) + " %";
            case BOOLEAN ->
                kind instanceof Kind.YesNo ? (written.text().equals("true") ? "ja" : "nej") : written.text();
            case TEXT -> names(kind, written.text());
            default -> written.text();
        };
    }

    /** Labels are shown, names are kept. */
    private static String names(Kind.Single kind, String text) {
        var list = kind.choices().orElse(null);
        if (list == null) return text;
        var whole = list.labelled(text.strip());
        if (whole.isPresent()) return whole.get().name();
        var parts = List.of(text.split(";")).stream()
                .map(part -> list.labelled(part.strip()))
                .toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? parts.stream().map(part -> part.orElseThrow().name()).collect(Collectors.joining(" "))
                : text;
    }

    /** Choices that were not understood on the web stand as they were until one is marked. */
    private void takeMark(Line line, Map<String, List<String>> marks) {
        var cell = Cell.parse(line.key());
        if (isMarked(line)) {
            marks.computeIfAbsent(line.key(), none -> new ArrayList<>()).add(line.choice());
        } else if (expected.questionnaire()
                .kindOf(cell)
                .filter(kind -> Reading.of(kind, line.text()).fault() != null)
                .isPresent()) {
            put(cell, line.text());
        }
    }

    private boolean isMarked(Line line) {
        var written = at(line).orElse(null);
        boolean stood = List.of(line.text().split(" ")).contains(line.choice());
        if (written == null) return false;
        if (!isTaken(line, written)) return stood;
        return switch (written.text().strip().toLowerCase(java.util.Locale.ROOT)) {
            case "x", "ja", "1", "true" -> true;
            case "nej", "0", "false", "-" -> false;
            default -> {
                faults.add(WorkbookFault.at(line.sheet(), line.address(), WorkbookFault.Kind.NO_MARK));
                yield stood;
            }
        };
    }

    private void takeAct(Line line) {
        var written = at(line).orElse(null);
        if (written == null) return;
        var act = isTaken(line, written) ? words.find(written.text()) : Optional.<Act>empty();
        if (act.isPresent()) {
            acts.put(line.key(), act.get());
            return;
        }
        if (written.kind() == WorkbookCell.Kind.TEXT) {
            faults.add(WorkbookFault.at(line.sheet(), line.address(), WorkbookFault.Kind.NO_ACT, words.all()));
        }
        if (!line.text().isEmpty()) acts.put(line.key(), Act.valueOf(line.text()));
    }

    private void takeNote(Line line) {
        var written = at(line).orElse(null);
        if (written == null) return;
        var note = isTaken(line, written)
                ? Reading.of(WORDS, typed(WORDS, written)).text()
                : line.text();
        if (!note.isEmpty()) notes.put(line.key(), note);
    }

    /** An empty cell takes last time's answer when it is said to hold; another answer beside those words is a fault. */
    private void keepWhatIsUnchanged(Answers made) {
        for (var line : key.lines()) {
            if (line.what() != What.ACT || acts.get(line.key()) != Act.UNCHANGED) continue;
            var question = line.key();
            var before = of(question, expected.last().entries());
            before.keySet().removeIf(cell -> expected.questionnaire()
                    .kindOf(cell)
                    .filter(kind -> !(kind instanceof Kind.Attachment))
                    .isEmpty());
            if (before.isEmpty()) continue;
            var now = of(question, entries);
            now.keySet()
                    .removeIf(cell -> !before.containsKey(cell)
                            && expected.questionnaire()
                                    .kindOf(cell)
                                    .filter(Kind.Attachment.class::isInstance)
                                    .isPresent());
            if (now.isEmpty()) {
                entries.putAll(before);
            } else if (!now.equals(before)) {
                faults.add(WorkbookFault.at(line.sheet(), line.address(), WorkbookFault.Kind.NOT_UNCHANGED));
                acts.remove(question);
                var stood = made.acts().get(question);
                if (stood != null) acts.put(question, stood);
            }
        }
    }

    private static Map<Cell, String> of(String question, Map<Cell, String> all) {
        var of = new TreeMap<Cell, String>();
        all.forEach((cell, text) -> {
            if (cell.question().equals(question)) of.put(cell, text);
        });
        return of;
    }

    private void put(Cell cell, String text) {
        if (!text.isEmpty()) entries.put(cell, text);
    }

    private Answers made() {
        var stood = new TreeMap<Cell, String>();
        var prefilled = new HashSet<Cell>();
        var actsThen = new HashMap<String, Act>();
        var notesThen = new HashMap<String, String>();
        for (var line : key.lines()) {
            switch (line.what()) {
                case ANSWER, KEPT -> {
                    stood.put(Cell.parse(line.key()), line.text());
                    if (line.prefilled()) prefilled.add(Cell.parse(line.key()));
                }
                case ACT -> {
                    if (!line.text().isEmpty()) actsThen.put(line.key(), Act.valueOf(line.text()));
                }
                case NOTE -> {
                    if (!line.text().isEmpty()) notesThen.put(line.key(), line.text());
                }
                case LABEL -> {}
            }
        }
        return new Answers(stood, prefilled, actsThen, notesThen);
    }

    private void check(Answers typed) {
        Set<At> told = faults.stream()
                .map(fault -> new At(fault.sheet(), fault.address()))
                .collect(Collectors.toSet());
        var places = new HashMap<String, At>();
        var labels = new HashMap<String, At>();
        var order = new HashMap<At, Integer>();
        for (var line : key.lines()) {
            order.putIfAbsent(At.of(line), order.size());
            if (line.what() == What.ANSWER) places.putIfAbsent(line.key(), At.of(line));
            if (line.what() == What.LABEL && !line.key().isEmpty()) labels.putIfAbsent(line.key(), At.of(line));
        }
        for (Fault fault :
                Checking.check(expected.questionnaire(), typed, expected.last()).faults()) {
            var at = places.get(fault.cell().toString());
            if (at == null) at = labels.getOrDefault(fault.cell().question(), new At("", ""));
            if (!told.contains(at)) faults.add(WorkbookFault.at(at.sheet(), at.address(), fault));
        }
        faults.sort(Comparator.comparingInt(
                fault -> order.getOrDefault(new At(fault.sheet(), fault.address()), order.size())));
    }
}
