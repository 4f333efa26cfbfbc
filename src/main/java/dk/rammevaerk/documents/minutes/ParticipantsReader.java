package dk.rammevaerk.documents.minutes;

import dk.rammevaerk.documents.ReadPerson;
import dk.rammevaerk.documents.WarningKind;
import dk.rammevaerk.documents.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Participants and apologies: side by side, in two blocks (names, then authorities in the same order), or in running
 * lines such as <i>Anna Berg (Struer Kommune), Bo Dam, direktør</i>.
 */
final class ParticipantsReader {
    private static final Pattern NOBODY = Pattern.compile("(?iu)^(?:ingen(?: afbud)?|intet|nej|-|–|/|0)\\.?$");
    private static final Pattern PARENTHESIS = Pattern.compile("\\s*\\(([^()]{1,80})\\)");
    private static final Pattern WIDE = Pattern.compile("\\s*\\t\\s*|\\s{3,}");
    /** The letters of a political party's list, as politicians' minutes write them behind a name. */
    private static final Pattern LIST_OF_PARTY = Pattern.compile("\\p{Lu}{1,2}");

    private static final Pattern HEADING = Pattern.compile(
            "(?iu)^(?:navn|deltager|kommune|myndighed|organisation|titel|rolle|fra [\\p{L} ]{3,40}):?$");

    private final PersonNames names;
    private final Findings findings;

    ParticipantsReader(PersonNames names, Findings findings) {
        this.names = names;
        this.findings = findings;
    }

    private record Entry(
            int line,
            String name,
            @Nullable String organisation,
            @Nullable String role) {}

    List<ReadPerson> read(String field, List<HeaderLines.Value> values) {
        var lines = new ArrayList<HeaderLines.Value>();
        for (var value : values) {
            var text = value.text().strip();
            boolean table = WIDE.split(text, -1).length > 1
                    && HEADING.matcher(WIDE.split(text, -1)[0]).matches();
            if (!NOBODY.matcher(text).matches()
                    && !table
                    && !HEADING.matcher(text).matches()) {
                lines.add(new HeaderLines.Value(value.line(), text, value.indent()));
            }
        }
        var entries = blocks(lines, field);
        if (entries == null) {
            entries = new ArrayList<>();
            for (var line : lines) {
                take(line, entries);
            }
        }
        var people = new ArrayList<ReadPerson>();
        for (var entry : entries) {
            var name = field + "[" + people.size() + "]";
            findings.mark(name, entry.line(), entry.line());
            if (entry.organisation() == null) {
                findings.warn(
                        entry.line(), WarningKind.ORGANISATION_DOUBTFUL, name + ".organisation", null, entry.name());
            }
            people.add(new ReadPerson(entry.name(), entry.organisation(), entry.role()));
        }
        return people;
    }

    /** Names in one block and authorities in the next, as many as the names; null when the lines do not stand so. */
    private @Nullable List<Entry> blocks(List<HeaderLines.Value> lines, String field) {
        var left = new ArrayList<HeaderLines.Value>();
        var right = new ArrayList<HeaderLines.Value>();
        for (var line : lines) {
            if (line.text().isEmpty()) {
                continue;
            }
            if (WIDE.split(line.text(), -1).length > 1) {
                return null;
            }
            boolean authority = startsWithAuthority(line.text());
            if (!authority
                    && line.text().contains(",")
                    && names.isAuthority(bare(line.text()).replaceFirst("^[^,]*,\\s*", ""))) {
                return null; // name and authority on one line
            }
            if (authority) {
                right.add(line);
            } else if (right.isEmpty()) {
                left.add(line);
            } else if (!right.isEmpty() && !names.isPerson(bare(line.text())) && !names.isStandIn(line.text())) {
                right.add(line); // an authority of a kind nobody has seen, among others
            } else {
                return null; // name, authority, name, authority
            }
        }
        if (left.isEmpty() || right.isEmpty() || (left.size() == 1 && right.size() > 1)) {
            return null;
        }
        boolean pairs = left.size() == right.size();
        if (!pairs) {
            findings.warnText(
                    right.getFirst().line(),
                    WarningKind.ORGANISATION_DOUBTFUL,
                    field,
                    null,
                    Texts.of("organisation.counts", left.size(), right.size()));
        }
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < left.size(); i++) {
            var name = person(left.get(i).line(), left.get(i).text());
            entries.add(pairs ? with(name, right.get(i).text()) : name);
            if (pairs) {
                findings.mark(
                        field + "[" + i + "]", right.get(i).line(), right.get(i).line());
            }
        }
        return entries;
    }

    private boolean startsWithAuthority(String text) {
        return names.isAuthority(bare(text).split("\\s*,\\s*", -1)[0])
                && !names.isPerson(bare(text).split("\\s*,\\s*", -1)[0]);
    }

    private static String bare(String text) {
        return PARENTHESIS.matcher(text).replaceAll("").strip();
    }

    private void take(HeaderLines.Value value, List<Entry> entries) {
        if (value.text().isEmpty()) {
            return;
        }
        var cells = WIDE.split(value.text(), -1);
        if (cells.length > 1) {
            takeRow(value.line(), cells, entries);
        } else if (!entries.isEmpty()
                && value.indent() >= 12
                && entries.getLast().organisation() != null
                && !names.isPerson(bare(value.text()))) {
            // the second line of a long authority in the right-hand column
            var last = entries.removeLast();
            entries.add(new Entry(last.line(), last.name(), last.organisation() + " " + value.text(), last.role()));
        } else {
            takeRunning(value.line(), value.text(), entries);
        }
    }

    private void takeRow(int line, String[] cells, List<Entry> entries) {
        int at = 0;
        int org = -1;
        for (int i = 0; i < cells.length; i++) {
            if (org < 0 && i > 0 && names.isAuthority(cells[i])) {
                org = i;
            }
        }
        if (names.isAuthority(cells[0]) && !names.isPerson(bare(cells[0])) && !names.isAuthority(cells[1])) {
            at = 1; // authority first, name second
            org = 0;
        }
        if (org < 0) {
            org = names.isRole(cells[1]) && cells.length > 2 ? 2 : 1;
        }
        var entry = with(person(line, cells[at]), cells[org]);
        for (int i = 0; i < cells.length; i++) {
            if (i != at && i != org && !cells[i].isBlank() && entry.role() == null && names.isRole(cells[i])) {
                entry = new Entry(line, entry.name(), entry.organisation(), cells[i].strip());
            }
        }
        entries.add(entry);
    }

    /** <i>Anna Berg, direktør, Struer Kommune; Bo Dam (Skive Kommune)</i>. */
    private void takeRunning(int line, String text, List<Entry> entries) {
        boolean semicolons = text.contains(";");
        for (var group : text.split(semicolons ? "\\s*;\\s*" : "\\n", -1)) {
            int before = entries.size();
            for (var piece : group.split("\\s*,\\s*(?![^()]*\\))|\\s+(?:og|samt)\\s+(?=\\p{Lu})|\\s+[-–]\\s+", -1)) {
                var token = piece.strip().replaceFirst("\\.$", "").replaceFirst("^(?:og|samt)\\s+", "");
                if (!token.isEmpty()) {
                    takeToken(line, token, entries, before);
                }
            }
        }
    }

    private void takeToken(int line, String token, List<Entry> entries, int before) {
        var bare = bare(token);
        boolean person = names.isPerson(bare) || names.isStandIn(bare);
        boolean open = entries.size() > before;
        if (open
                && !names.isPerson(bare)
                && names.isAuthority(bare)
                && entries.getLast().organisation() == null) {
            entries.add(with(entries.removeLast(), token));
            return;
        }
        if (person || !open) {
            if (!person && entries.isEmpty() && bare.split("\\s+", -1).length > 8) {
                return; // a sentence, not a person
            }
            boolean late = !person
                    && !open
                    && !entries.isEmpty()
                    && entries.getLast().organisation() == null
                    && names.isAuthority(bare);
            if (late) {
                entries.add(with(entries.removeLast(), token));
            } else {
                entries.add(person(line, token));
            }
            return;
        }
        var last = entries.removeLast();
        boolean capital = startsUpper(bare);
        if (last.organisation() == null && capital && !names.isRole(bare)) {
            entries.add(with(last, token));
        } else {
            var role = last.role() == null ? token : last.role() + ", " + token;
            entries.add(new Entry(last.line(), last.name(), last.organisation(), role));
        }
    }

    private static boolean startsUpper(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    /** A name with what stands in parentheses behind it: a role, or an authority. */
    private Entry person(int line, String text) {
        var inside = PARENTHESIS.matcher(text);
        String organisation = null;
        String role = null;
        while (inside.find()) {
            var said = inside.group(1).strip();
            var pieces = said.split("\\s*,\\s*", -1);
            for (var piece : pieces) {
                boolean authority = names.isAuthority(piece)
                        || (!names.isRole(piece)
                                && startsUpper(piece)
                                && !LIST_OF_PARTY.matcher(piece).matches());
                if (authority && organisation == null) {
                    organisation = piece;
                } else {
                    role = role == null ? piece : role + ", " + piece;
                }
            }
        }
        return new Entry(line, bare(text), organisation, role);
    }

    /** Adds an authority, and the role that may follow it: <i>Viborg Kommune, formand for takstgruppen</i>. */
    private Entry with(Entry entry, String authority) {
        var text = authority.strip();
        var role = entry.role();
        var inside = PARENTHESIS.matcher(text);
        if (inside.find()) {
            role = role == null ? inside.group(1).strip() : role;
            text = bare(text);
        }
        int comma = text.indexOf(',');
        if (comma > 0) {
            var first = text.substring(0, comma).strip();
            var second = text.substring(comma + 1).strip();
            boolean roleFirst = names.isRole(first) && names.isAuthority(second);
            var said = roleFirst ? first : second;
            text = roleFirst ? second : first;
            role = role == null ? said : role + ", " + said;
        }
        return new Entry(entry.line(), entry.name(), text.isEmpty() ? entry.organisation() : text, role);
    }
}
