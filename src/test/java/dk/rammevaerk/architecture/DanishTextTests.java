package dk.rammevaerk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people read stands in templates and properties, where it can be read together. */
class DanishTextTests {
    private static final Path MAIN = Path.of("src/main/java/dk/rammevaerk");

    /** Places whose Danish is matter and not speech. */
    private static final List<String> MATTER = List.of(
            // what documents and people write, and how it is understood
            "documents/minutes/",
            "documents/restore/",
            "documents/paper/Letters.java",
            "imports/FieldText.java",
            "imports/Draft.java",
            // the verbs of recommendations, and how attachments are mentioned
            "meetings/agenda/Act.java",
            "meetings/agenda/References.java",
            // how minutes say that something was decided
            "cases/decisions/DecisionWords.java",
            "cases/decisions/MinutesSentences.java",
            // how people say how many persons something is about
            "inquiries/PersonCounts.java",
            // words that stand in names of offices and places, and the name Danish Word gives a style
            "meetings/minutes/Suspects.java",
            "documents/ItemTemplate.java",
            // what a file's columns are called
            "facilities/FacilitySheet.java",
            "placements/PlacementSheet.java",
            // the demonstration's own content, and the samples on the page of building blocks
            "demo/",
            "pages/GalleryController.java",
            // rebuilt at the moment
            "meetings/web/MeetingsNavigation.java",
            "meetings/web/ItemPage.java");

    private static final String OUR_NAME = "Rammeværk";

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL);
    private static final Pattern LETTERS = Pattern.compile("(?iu)\\p{L}*[æøå]\\p{L}*");
    private static final Pattern WORDS = Pattern.compile(
            "(?iu)(?=.*\\p{L} \\p{L})(?<![\\p{L}/.-])(og|ikke|er|af|til|skal|kan|blev|bliver|mangler|findes|eller|uden|fra)(?![\\p{L}/.-])");
    /** One and several of a thing are words too. */
    private static final Pattern COUNTED = Pattern.compile("\\.count\\([^;]*?,\\s*\"\\p{Ll}");

    @Test
    void nobodySpeaksDanishInJava() {
        assertThat(offences(MAIN)).isEmpty();
    }

    @Test
    void danishLettersAndWordsAreFound() {
        assertThat(offences(Path.of("src/test/java/dk/rammevaerk/architecture/broken")))
                .hasSize(2)
                .allMatch(offence -> offence.contains("Spoken.java"));
    }

    private static List<String> offences(Path root) {
        var offences = new ArrayList<String>();
        for (var file : SqlOwnershipTests.files(root, ".java")) {
            var name = root.relativize(file).toString();
            if (MATTER.stream().anyMatch(name::startsWith)) continue;
            var code = COMMENT.matcher(SqlOwnershipTests.read(file)).replaceAll("");
            LITERAL.matcher(code)
                    .results()
                    .map(match -> match.group())
                    .filter(DanishTextTests::isDanish)
                    .forEach(literal -> offences.add(name + ": " + literal));
            if (COUNTED.matcher(code).find()) offences.add(name + " counts in words");
        }
        return offences;
    }

    private static boolean isDanish(String literal) {
        return LETTERS.matcher(literal)
                        .results()
                        .anyMatch(word ->
                                word.group().length() > 2 && !word.group().equals(OUR_NAME))
                || WORDS.matcher(literal).find();
    }
}
