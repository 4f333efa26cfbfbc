package dk.rammevaerk.documents.minutes;

import dk.rammevaerk.documents.KnownNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells names of persons from posts and authorities, by shape and by what is known. */
final class PersonNames {
    private static final Pattern WORD = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}'’´-]+|\\p{Lu}{1,2}\\.|\\p{Lu}{2}\\.?|(?:de|den|du|la|le|van|von|der|af|el|al|bin|ten|da|dos))");
    private static final Set<String> NOT_IN_NAMES = Set.of(
            "kommune",
            "kommuner",
            "region",
            "regionen",
            "regionshuset",
            "kkr",
            "kl",
            "kls",
            "dassos",
            "kosu",
            "sekretariat",
            "sekretariatet",
            "fællessekretariatet",
            "sekretariatschef",
            "styrelse",
            "styrelsen",
            "socialstyrelsen",
            "ministeriet",
            "direktør",
            "direktion",
            "chef",
            "leder",
            "formand",
            "næstformand",
            "borgmester",
            "kontorchef",
            "socialchef",
            "sundhedschef",
            "konsulent",
            "chefkonsulent",
            "specialkonsulent",
            "koncerndirektør",
            "vicedirektør",
            "kommunaldirektør",
            "psykiatrien",
            "psykiatri",
            "hospital",
            "center",
            "centerchef",
            "afdeling",
            "afdelingschef",
            "udvalg",
            "udvalget",
            "gruppe",
            "gruppen",
            "socialtilsyn",
            "tilsyn",
            "forvaltning",
            "rådhus",
            "social",
            "sundhed",
            "danske",
            "regioner",
            "midtjylland",
            "repræsentanter",
            "repræsentant",
            "takstgruppen",
            "forretningsudvalget",
            "projektleder",
            "familieambulatoriet",
            "metodecentret",
            "danmark",
            "dansk",
            "arbejdsgruppen",
            "økonomichef",
            "stabschef",
            "områdechef",
            "fagchef",
            "ældrechef",
            "netværket");
    private static final Pattern AUTHORITY = Pattern.compile(
            "(?iu).*(?:\\b(?:kommuner?|region|kkr|kl|kl['’]s|danske regioner|viso|vive|dassos|kosu|kd-net)\\b|sekretariat|styrelse|ministeri|tilsyn\\b|tilsynet|forvaltning|\\bcent(?:er|ret)\\b|hospital|ambulatori|universitet|forening|fonden|\\bråd(?:et)?\\b|nævn|institut|myndighed|psykiatrien).*");
    private static final Pattern ROLE = Pattern.compile(
            "(?iu).*(?:formand|chef|direktør|leder|konsulent|borgmester|repræsentant|suppleant|referent|sekretær|medarbejder|koordinator|rådgiver|næstformand|specialist|stedfortræder|observatør|gæst|fuldmægtig|rektor|overlæge|læge|deltog|punkt|online|virtuelt|teams).*");

    private static final Pattern STAND_IN = Pattern.compile(
            "(?iu)^\\p{L}*(?:direkt\\p{L}{1,2}ren|chefen|konomen|lederen|konsulenten|formanden|formandskabet|borgmesteren|sekretariatet|sekretæren|koordinatoren|overlægen)(?:\\s+(?:i|fra|for|af|på|pa|ved|hos)\\s+.{2,60})?$");

    private final Set<String> authorities = new HashSet<>();
    private final Set<String> persons = new HashSet<>();

    PersonNames(KnownNames known) {
        known.authorities().forEach(a -> authorities.add(Labels.fold(a)));
        known.persons().forEach(p -> persons.add(Labels.fold(p)));
    }

    boolean isAuthority(String text) {
        var folded = Labels.fold(text);
        if (authorities.contains(folded)) {
            return true;
        }
        if (isStandIn(text) && !text.matches("(?iu)^\\p{L}*sekretariatet\\b.*")) {
            return false;
        }
        boolean name = !text.isBlank() && Character.isUpperCase(text.strip().codePointAt(0));
        return name
                && !persons.contains(folded)
                && text.length() < 90
                && AUTHORITY.matcher(text).matches();
    }

    /** A post in the definite form that stands for its holder: <i>direktøren i Struer</i>, <i>formanden</i>. */
    boolean isStandIn(String text) {
        return STAND_IN.matcher(text.strip()).matches();
    }

    boolean isRole(String text) {
        return ROLE.matcher(text).matches() && !isAuthority(text);
    }

    /** Two to six words that begin as names do, and none that is a post or an authority. */
    boolean isPerson(String text) {
        var name = text.strip();
        if (persons.contains(Labels.fold(name))) {
            return true;
        }
        if (name.length() > 60 || name.isEmpty() || !Character.isUpperCase(name.codePointAt(0))) {
            return false;
        }
        var words = name.split("\\s+", -1);
        if (words.length < 2 || words.length > 6) {
            return false;
        }
        for (var word : words) {
            if (!WORD.matcher(word).matches() || NOT_IN_NAMES.contains(word.toLowerCase(java.util.Locale.ROOT))) {
                return false;
            }
        }
        return Character.isUpperCase(words[words.length - 1].codePointAt(0)) && !isAuthority(name);
    }

    /**
     * The names in a line such as <i>Anna Berg, leder, X Kommune, og Bo Dam</i>, without posts and authorities; where it
     * names nobody, the posts that stand for persons.
     */
    List<String> in(String text) {
        var names = new ArrayList<String>();
        var standIns = new ArrayList<String>();
        var clean = text.replaceAll("\\([^()]{0,200}\\)", ",").replaceFirst("[.:]+\\s*$", "");
        for (var piece : clean.split("[,;/]|\\s+(?:og|samt|&)\\s+|\\s+[-–]\\s+|^(?:og|samt)\\s+", -1)) {
            var name = piece.strip().replaceFirst("^(?:og|samt)\\s+", "");
            if (isPerson(name)) {
                names.add(name);
            } else if (isStandIn(name)) {
                standIns.add(name);
            } else {
                titled(name, names);
            }
        }
        return names.isEmpty() ? standIns : names;
    }

    /** <i>direktør Anna Berg</i>: a post in front of the name. */
    private void titled(String piece, List<String> names) {
        var words = piece.split("\\s+", -1);
        if (words.length < 3 || words.length > 8 || !isRole(words[0])) {
            return;
        }
        for (int i = 1; i < words.length - 1; i++) {
            if (Character.isUpperCase(words[i].codePointAt(0))) {
                var name = String.join(" ", List.of(words).subList(i, words.length));
                if (isPerson(name)) {
                    names.add(name);
                }
                return;
            }
        }
    }
}
