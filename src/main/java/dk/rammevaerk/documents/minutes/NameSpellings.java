package dk.rammevaerk.documents.minutes;

import dk.rammevaerk.documents.KnownNames;
import dk.rammevaerk.documents.Mark;
import dk.rammevaerk.documents.ReadItem;
import dk.rammevaerk.documents.ReadPerson;
import dk.rammevaerk.documents.WarningKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Points out persons and authorities that are known under a slightly different spelling; changes nothing. */
final class NameSpellings {
    private final KnownNames known;
    private final Findings findings;

    NameSpellings(KnownNames known, Findings findings) {
        this.known = known;
        this.findings = findings;
    }

    void check(Header header, List<ReadItem> items, List<Mark> marks) {
        people("participants", header.participants(), marks);
        people("apologies", header.apologies(), marks);
        for (int k = 0; k < items.size(); k++) {
            var presenters = items.get(k).presenters();
            for (int p = 0; p < presenters.size(); p++) {
                var field = "items[" + k + "].presenters";
                compare(
                        presenters.get(p),
                        known.persons(),
                        WarningKind.PERSON_ALIKE,
                        field + "[" + p + "]",
                        line(field, marks));
            }
        }
    }

    private void people(String group, List<ReadPerson> people, List<Mark> marks) {
        for (int i = 0; i < people.size(); i++) {
            var field = group + "[" + i + "]";
            int line = line(field, marks);
            compare(people.get(i).name(), known.persons(), WarningKind.PERSON_ALIKE, field + ".name", line);
            var organisation = people.get(i).organisation();
            if (organisation != null) {
                compare(organisation, known.authorities(), WarningKind.AUTHORITY_ALIKE, field + ".organisation", line);
            }
        }
    }

    private void compare(String name, List<String> names, WarningKind kind, String field, int line) {
        var alike = alike(name, names);
        if (alike != null) {
            findings.warn(line, kind, field, alike, name, alike);
        }
    }

    /** The one known name that differs by a letter or two, or by a middle name left out; null when the name is known. */
    private static @Nullable String alike(String name, List<String> names) {
        String found = null;
        var folded = Labels.fold(name);
        for (var candidate : names) {
            var other = Labels.fold(candidate);
            if (candidate.equals(name)) {
                return null;
            }
            int most = folded.length() < 8 ? 1 : 2;
            boolean spelling = Likeness.distance(folded, other, most) <= most;
            if (found == null && (spelling || sameEnds(folded, other))) {
                found = candidate;
            }
        }
        return found;
    }

    private static boolean sameEnds(String a, String b) {
        var x = a.split(" ", -1);
        var y = b.split(" ", -1);
        return x.length != y.length
                && x.length > 1
                && y.length > 1
                && x[0].equals(y[0])
                && (x[x.length - 1].equals(y[y.length - 1])
                        || List.of(x).containsAll(List.of(y))
                        || List.of(y).containsAll(List.of(x)));
    }

    private static int line(String field, List<Mark> marks) {
        return marks.stream()
                .filter(m -> m.field().equals(field))
                .mapToInt(Mark::fromLine)
                .findFirst()
                .orElse(1);
    }
}
