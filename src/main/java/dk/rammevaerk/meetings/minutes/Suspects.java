package dk.rammevaerk.meetings.minutes;

import static java.util.stream.Collectors.toSet;

import dk.rammevaerk.kernel.CprGuard;
import dk.rammevaerk.meetings.Attachment;
import dk.rammevaerk.meetings.Attendance;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.MeetingContent;
import dk.rammevaerk.meetings.minutes.Suspect.Kind;
import dk.rammevaerk.meetings.minutes.Suspect.Place;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds in what is about to be published what a person must look at first. It finds too much rather than too little. */
final class Suspects {
    private static final int CONTEXT = 60;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern SUSPICION = Pattern.compile(
            "(?<!\\p{L})(?:politi(?!sk)\\p{L}*|anmeld\\p{L}*|sigte(?:t|s|lse\\p{L}*)|straf\\p{L}*|mistank\\p{L}*|bedrag\\p{L}*|svindel\\p{L}*|fortrolig\\p{L}*)",
            FLAGS);
    private static final Pattern TENDER = Pattern.compile(
            "(?<!\\p{L})(?:tilbudspris\\p{L}*|budpris\\p{L}*|tilbudsgiver\\p{L}*|udbud(?:s\\p{L}*|det|dene)?|licitation\\p{L}*|kontraktsum\\p{L}*)(?!\\p{L})",
            FLAGS);
    private static final Pattern PERSONAL = Pattern.compile(
            "(?<!\\p{L})(?:personsag\\p{L}*|sygemeld\\p{L}*|afskedig\\p{L}*|bortvis\\p{L}*|cpr-?num\\p{L}*)", FLAGS);
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}-])\\p{Lu}[\\p{Ll}’'-]+\\p{L}*(?:\\s(?:\\p{Lu}\\.\\s?)*\\p{Lu}[\\p{Ll}’'-]+\\p{L}*)+");
    /** Words in names of offices and places, which come with a capital letter as persons do. */
    private static final Set<String> NOT_IN_NAMES = Set.of(
            "kommune",
            "kommuner",
            "region",
            "regionen",
            "regioner",
            "rådhus",
            "regionshus",
            "regionshuset",
            "danske",
            "social",
            "sundhed",
            "styrelsen",
            "ministeriet",
            "center",
            "sekretariatet",
            "fællessekretariatet",
            "prinsens",
            "allé",
            "teams",
            "microsoft",
            "socialtilsyn",
            "ankestyrelsens",
            "børnehus",
            "excel",
            "word",
            "bilag");

    private final Set<String> knownWords;
    private final List<String> persons;

    /**
     * @param institutions names of authorities and fora, whose words are no persons'
     * @param persons known persons' names
     */
    Suspects(Collection<String> institutions, Collection<String> persons) {
        this.knownWords = Stream.concat(
                        institutions.stream().flatMap(name -> Arrays.stream(name.split("[\\s-]+"))),
                        NOT_IN_NAMES.stream())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(toSet());
        // posts stand for persons in the register: only what looks like a name names one
        this.persons = persons.stream().filter(name -> looksLikeAName(name)).toList();
    }

    /** Of what everybody will read; of closed items and attachments only that they are closed. */
    List<Suspect> in(MeetingContent content) {
        var findings = new LinkedHashSet<Suspect>();
        if (content.remarks() != null) look(null, Place.MEETING, content.remarks(), findings);
        participants(content.attendances(), findings);
        for (var item : content.items()) look(item, findings);
        return findings.stream().sorted((a, b) -> a.kind().compareTo(b.kind())).toList();
    }

    private void participants(List<Attendance> attendances, Set<Suspect> findings) {
        if (attendances.isEmpty()) return;
        var names = attendances.stream().map(Attendance::name).collect(Collectors.joining(", "));
        findings.add(new Suspect(Kind.PARTICIPANTS, null, Place.MEETING, "", names, ""));
    }

    private void look(Item item, Set<Suspect> findings) {
        if (item.closedReason() != null) {
            look(item, Place.CLOSED_REASON, item.closedReason(), findings);
            findings.add(new Suspect(Kind.CLOSED, item.id(), Place.CLOSED_REASON, "", item.closedReason(), ""));
            return;
        }
        look(item, Place.TITLE, item.title(), findings);
        look(item, Place.PRESENTERS, String.join("\n", item.presenters()), findings);
        look(item, Place.RECOMMENDATION, String.join("\n", item.recommendations()), findings);
        look(item, Place.CASE_STATEMENT, item.caseStatement(), findings);
        look(item, Place.MINUTES, item.minutes(), findings);
        item.decisions().forEach(decision -> look(item, Place.DECISION, decision.text(), findings));
        item.attachments().forEach(attachment -> look(item, attachment, findings));
    }

    private void look(Item item, Attachment attachment, Set<Suspect> findings) {
        var number = attachment.number() == null ? "" : attachment.number() + " ";
        if (attachment.closedReason() != null) {
            look(item, Place.CLOSED_REASON, attachment.closedReason(), findings);
            findings.add(new Suspect(Kind.CLOSED, item.id(), Place.ATTACHMENT, number, attachment.closedReason(), ""));
        } else {
            look(item, Place.ATTACHMENT, attachment.title(), findings);
            findings.add(new Suspect(Kind.ATTACHMENT, item.id(), Place.ATTACHMENT, number, attachment.title(), ""));
        }
    }

    private void look(@Nullable Item item, Place place, @Nullable String markdown, Set<Suspect> findings) {
        if (markdown == null || markdown.isBlank()) return;
        cprNumbers(item, place, markdown, findings);
        for (var text : markdown.lines().map(Passage::words).toList()) {
            for (var person : persons) {
                for (int at = text.indexOf(person); at >= 0; at = text.indexOf(person, at + 1)) {
                    findings.add(finding(Kind.NAME, item, place, text, at, at + person.length()));
                }
            }
            look(NAME, Kind.NAME, this::looksLikeAName, item, place, text, findings);
            look(SUSPICION, Kind.SUSPICION, word -> true, item, place, text, findings);
            look(TENDER, Kind.TENDER, word -> true, item, place, text, findings);
            look(PERSONAL, Kind.PERSONAL_MATTER, word -> true, item, place, text, findings);
        }
    }

    /** Where it may stand is told, never the number. */
    private static void cprNumbers(@Nullable Item item, Place place, String markdown, Set<Suspect> findings) {
        for (var hit : CprGuard.hits(markdown)) {
            var line = markdown.split("\\R", -1)[hit.line() - 1];
            var before = line.substring(Math.max(0, hit.column() - 1 - CONTEXT), hit.column() - 1);
            findings.add(new Suspect(
                    Kind.POSSIBLE_CPR_NUMBER, item == null ? null : item.id(), place, before, "•••••• ••••", ""));
        }
    }

    private static void look(
            Pattern pattern,
            Kind kind,
            Predicate<String> counts,
            @Nullable Item item,
            Place place,
            String text,
            Set<Suspect> findings) {
        pattern.matcher(text)
                .results()
                .filter(match -> counts.test(match.group()))
                .forEach(match -> findings.add(finding(kind, item, place, text, match.start(), match.end())));
    }

    private boolean looksLikeAName(String words) {
        var parts = words.split("[\\s-]+");
        return parts.length > 1
                && NAME.matcher(words).matches()
                && Arrays.stream(parts)
                        .map(part -> part.toLowerCase(Locale.ROOT))
                        .noneMatch(this::isKnown);
    }

    /** Also in the genitive. */
    private boolean isKnown(String word) {
        return knownWords.contains(word)
                || (word.endsWith("s") && knownWords.contains(word.substring(0, word.length() - 1)));
    }

    private static Suspect finding(Kind kind, @Nullable Item item, Place place, String text, int from, int to) {
        var before = text.substring(Math.max(0, from - CONTEXT), from);
        var after = text.substring(to, Math.min(text.length(), to + CONTEXT));
        return new Suspect(kind, item == null ? null : item.id(), place, before, text.substring(from, to), after);
    }
}
