package dk.rammevaerk.meetings.agenda;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.kernel.DanishFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One bullet of a recommendation: what the forum is asked to do, and with what. One bullet can hold two acts: <i>Drøfter
 * og godkender handlingsplanen</i>. A bullet that begins with none of the verbs is free text.
 *
 * @param verbs none to two
 */
public record Act(List<Verb> verbs, String text) {
    /** What a forum can be asked to do, in the words of agendas. */
    public enum Verb {
        DISCUSSES("drøfter"),
        APPROVES("godkender"),
        DECIDES("beslutter"),
        APPOINTS("udpeger"),
        REQUESTS("anmoder"),
        STATES("tilkendegiver"),
        IS_INFORMED("orienteres"),
        NOTES("tager"),
        RECOMMENDS("anbefaler");

        private final String word;

        Verb(String word) {
            this.word = word;
        }

        /** As it stands in a list of acts: {@code tager til efterretning}. */
        public String words() {
            return this == NOTES ? word + " " + NOTED : word;
        }
    }

    private static final String NOTED = "til efterretning";
    private static final Pattern BEGINNING = Pattern.compile(
            "(\\p{L}+)(?:\\s+og\\s+(\\p{L}+))?(?=[\\s,.:;]|$)\\s*(.*)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    public Act {
        verbs = List.copyOf(verbs);
        if (verbs.size() > 2) throw new IllegalArgumentException("A bullet holds two acts at most");
    }

    public static Act of(String line) {
        var stripped = line.strip();
        var match = BEGINNING.matcher(stripped);
        if (!match.matches()) return new Act(List.of(), stripped);
        var verbs = new ArrayList<Verb>();
        var first = verb(match.group(1));
        if (first.isEmpty()) return new Act(List.of(), stripped);
        verbs.add(first.get());
        var text = match.group(3);
        if (match.group(2) != null) {
            verb(match.group(2)).ifPresent(verbs::add);
            if (verbs.size() == 1) text = stripped.substring(match.end(1)).strip();
        }
        if (!verbs.contains(Verb.NOTES)) return new Act(verbs, text);
        int noted = text.indexOf(NOTED);
        if (noted < 0) return new Act(List.of(), stripped);
        return new Act(
                verbs,
                joined(
                        text.substring(0, noted).strip(),
                        text.substring(noted + NOTED.length()).strip()));
    }

    /** A sign that ends or parts a sentence stands close to the word before it. */
    private static String joined(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) return before + after;
        return ",.:;".indexOf(after.charAt(0)) < 0 ? before + " " + after : before + after;
    }

    /** The bullet as it is read: {@code Tager orienteringen til efterretning}. */
    public String line() {
        if (verbs.isEmpty()) return text.strip();
        var begun = verbs.stream().map(verb -> verb.word).collect(joining(" og "));
        var whole = joined(begun, text.strip());
        if (verbs.contains(Verb.NOTES)) {
            whole = whole.endsWith(".")
                    ? whole.substring(0, whole.length() - 1) + " " + NOTED + "."
                    : whole + " " + NOTED;
        }
        return whole.substring(0, 1).toUpperCase(DanishFormat.DANISH) + whole.substring(1);
    }

    /** What recommendations ask for, in one line: {@code drøfter og godkender, anbefaler}; empty for free text. */
    public static String summary(List<String> recommendations) {
        return recommendations.stream()
                .map(Act::of)
                .filter(act -> !act.verbs().isEmpty())
                .map(act -> act.verbs().stream().map(Verb::words).collect(joining(" og ")))
                .distinct()
                .collect(joining(", "));
    }

    private static Optional<Verb> verb(String word) {
        var lower = word.toLowerCase(DanishFormat.DANISH);
        return Arrays.stream(Verb.values())
                .filter(verb -> verb.word.equals(lower))
                .findFirst();
    }
}
