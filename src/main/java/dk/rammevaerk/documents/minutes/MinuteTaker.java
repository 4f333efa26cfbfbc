package dk.rammevaerk.documents.minutes;

import dk.rammevaerk.documents.ReadPerson;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote the minutes: <i>Referent: Navn, Organisation</i>, in the header or below the last item.
 *
 * @param lines where it is said, as indices; they belong to nothing else
 * @param number of the first such line, counted from 1
 */
record MinuteTaker(Set<Integer> lines, List<ReadPerson> persons, int number) {
    private static final Pattern SAID =
            Pattern.compile("^(?:mødereferent|referent(?:er)?)\\s*[:\\t]\\s*(\\S.{1,120})$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?:\\s+\\p{L}[\\p{L}.'’-]*){0,4}");
    private static final String ROLE = "referent";

    static MinuteTaker in(List<Line> lines, PersonNames names) {
        var said = new HashSet<Integer>();
        var persons = new ArrayList<ReadPerson>();
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            var match = SAID.matcher(lines.get(i).plain().strip());
            if (!match.matches()) continue;
            var person = person(match.group(1), names);
            if (person == null) continue;
            said.add(i);
            first = first == 0 ? i + 1 : first;
            if (persons.stream().noneMatch(one -> one.name().equals(person.name()))) persons.add(person);
        }
        return new MinuteTaker(said, persons, first);
    }

    private static @Nullable ReadPerson person(String text, PersonNames names) {
        var pieces = text.strip().replaceFirst("\\.$", "").split("\\s*[,;(\\t]\\s*|\\s+[-–]\\s+", -1);
        if (!NAME.matcher(pieces[0]).matches()) return null;
        String organisation = null;
        for (int i = 1; i < pieces.length; i++) {
            var piece = pieces[i].replaceFirst("\\)$", "").strip();
            if (organisation == null && names.isAuthority(piece)) organisation = piece;
        }
        return new ReadPerson(pieces[0], organisation, ROLE);
    }

    /** The participants with the minute taker among them, once. */
    List<ReadPerson> among(List<ReadPerson> participants, Findings findings) {
        var all = new ArrayList<>(participants);
        for (var taker : persons) {
            int at = all.stream().map(ReadPerson::name).toList().indexOf(taker.name());
            if (at < 0) {
                findings.mark("participants[" + all.size() + "]", number, number);
                all.add(taker);
            } else {
                var there = all.get(at);
                all.set(
                        at,
                        new ReadPerson(
                                there.name(), there.organisation(), Objects.requireNonNullElse(there.role(), ROLE)));
            }
        }
        return all;
    }
}
