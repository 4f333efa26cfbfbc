package dk.rammevaerk.reporting.workbooks;

import dk.rammevaerk.documents.sheet.Workbook;
import dk.rammevaerk.documents.sheet.WorkbookSheet;
import dk.rammevaerk.reporting.workbooks.WorkbookFault.Kind;
import dk.rammevaerk.reporting.workbooks.WorkbookKey.Line;
import dk.rammevaerk.reporting.workbooks.WorkbookKey.What;
import java.util.ArrayList;
import java.util.List;

/** Decides whether a workbook is the one that was made for the response, and as it went out, before anything is taken. */
final class AnswerReader {
    private static final int MOST_FAULTS = 50;

    private final Workbook workbook;
    private final WorkbookExpectation expected;
    private final WorkbookActs acts;

    AnswerReader(Workbook workbook, WorkbookExpectation expected, WorkbookActs acts) {
        this.workbook = workbook;
        this.expected = expected;
        this.acts = acts;
    }

    WorkbookReading read() {
        var sheet = WorkbookKey.sheet(workbook);
        var key = sheet.flatMap(WorkbookKey::read).orElse(null);
        var numbers = CprSearch.in(workbook, one -> key == null || !one.name().equalsIgnoreCase(WorkbookKey.SHEET));
        if (!numbers.isEmpty()) {
            return refused(numbers.stream()
                    .map(hit -> WorkbookFault.at(hit.sheet(), hit.address(), Kind.CPR))
                    .toList());
        }
        if (key == null) return refused(List.of(WorkbookFault.of(sheet.isEmpty() ? Kind.NO_KEY : Kind.KEY_CHANGED)));
        var strange = strange(key);
        if (!strange.isEmpty()) return refused(strange);
        var moved = moved(key);
        return moved.isEmpty() ? new AnswerTaking(workbook, key, expected, acts).take() : refused(moved);
    }

    private static WorkbookReading refused(List<WorkbookFault> faults) {
        return WorkbookReading.refused(faults.stream().limit(MOST_FAULTS).toList());
    }

    private List<WorkbookFault> strange(WorkbookKey key) {
        var identity = expected.identity();
        if (!key.identity().round().equals(identity.round())) {
            return List.of(WorkbookFault.of(Kind.OTHER_ROUND, key.roundTitle()));
        }
        if (!key.identity().response().equals(identity.response())) {
            return List.of(WorkbookFault.of(Kind.OTHER_AUTHORITY, key.authorityName()));
        }
        return key.identity().equals(identity) ? List.of() : List.of(WorkbookFault.of(Kind.OLD_VERSION));
    }

    /** What is asked for must stand beside the answer as it did, or the answer may be another question's. */
    private List<WorkbookFault> moved(WorkbookKey key) {
        var gone = key.lines().stream()
                .map(Line::sheet)
                .filter(name -> !name.isEmpty() && workbook.sheet(name).isEmpty())
                .distinct()
                .map(name -> WorkbookFault.at(name, "", Kind.SHEET_GONE))
                .toList();
        if (!gone.isEmpty()) return gone;
        var faults = new ArrayList<WorkbookFault>();
        for (var line : key.lines()) {
            if (line.what() != What.LABEL || stands(line)) continue;
            faults.add(WorkbookFault.at(line.sheet(), line.address(), Kind.LABEL_CHANGED, line.text()));
        }
        return faults;
    }

    private boolean stands(Line line) {
        var text = workbook.sheet(line.sheet())
                .map((WorkbookSheet sheet) -> sheet.text(line.address()))
                .orElse("");
        return WorkbookKey.plain(text).equals(WorkbookKey.plain(line.text()));
    }
}
