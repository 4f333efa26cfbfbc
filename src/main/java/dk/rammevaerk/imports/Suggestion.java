package dk.rammevaerk.imports;

import dk.rammevaerk.documents.ReadMinutes;
import dk.rammevaerk.documents.ReadPerson;
import dk.rammevaerk.documents.Warning;
import dk.rammevaerk.documents.WarningKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a suggestion stands in for, where it concerns only a part of its field. */
final class Suggestion {
    private static final Pattern ONE_OF = Pattern.compile("(?:items\\[(\\d+)]\\.)?(\\w+)\\[(\\d+)]");

    private Suggestion() {}

    /** The words of the document that the suggestion would replace; empty when it is the whole field. */
    static Optional<String> replaced(ReadMinutes minutes, Warning warning) {
        var field = warning.field();
        if (field == null) return Optional.empty();
        var match = ONE_OF.matcher(field);
        if (!match.matches()) return Optional.empty();
        int index = Integer.parseInt(match.group(3));
        return switch (match.group(2)) {
            case "participants" -> at(minutes.participants(), index).map(person -> words(person, warning));
            case "apologies" -> at(minutes.apologies(), index).map(person -> words(person, warning));
            case "presenters" ->
                match.group(1) == null
                        ? Optional.empty()
                        : at(minutes.items(), Integer.parseInt(match.group(1)))
                                .flatMap(item -> at(item.presenters(), index));
            default -> Optional.empty();
        };
    }

    private static String words(ReadPerson person, Warning warning) {
        return warning.kind() == WarningKind.AUTHORITY_ALIKE && person.organisation() != null
                ? person.organisation()
                : person.name();
    }

    private static <T> Optional<T> at(List<T> list, int index) {
        return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }
}
