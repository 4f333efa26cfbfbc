package dk.rammevaerk.meetings.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.meetings.AttachmentId;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.agenda.Line.Paper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An agenda is written as a case: {@code B:a(x y) I:b!2.1(z!3)} is item a in section B with the attachments x and y, and
 * item b in section I that was sent as 2.1 with z that was sent as 3.
 */
class NumberingTests {
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "B:a B:b I:c U:d | 1.1=a 1.2=b 2.1=c 3.1=d",
                "I:c B:a U:d B:b | 1.1=a 1.2=b 2.1=c 3.1=d",
                "B:a!1.1 B:b!1.2 B:new | 1.1=a 1.2=b 1.3=new",
                "B:new B:a!1.1 B:b!1.2 I:c!2.1 | 1.1=a 1.2=b 1.3=new 2.1=c",
                "B:a!1.1 B:b!1.3 B:new | 1.1=a 1.3=b 1.4=new",
                "I:new | 2.1=new",
                "U:d!3.4 U:new | 3.4=d 3.5=new"
            })
    void itemsAreNumberedBySectionAndWhatWasSentKeepsItsNumber(String before, String after) {
        assertThat(items(new Numbering(true).of(lines(before)))).isEqualTo(after);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            value = {"B:a I:b -:c | 1=a 2=b 3=c", "-:a!1 -:b!2 -:new | 1=a 2=b 3=new", "-:new -:a!1 | 1=a 2=new"})
    void extraordinaryMeetingsHaveNoSections(String before, String after) {
        assertThat(items(new Numbering(false).of(lines(before)))).isEqualTo(after);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "B:a(x y) B:b(z) | 1=x 2=y 3=z",
                "B:b(z) B:a(x y) | 1=z 2=x 3=y",
                "B:a!1.1(x!1 y!2 new) B:b!1.2(z!3) | 1=x 2=y 2a=new 3=z",
                "B:a!1.1(x!1 n m) B:b!1.2(z!2) | 1=x 1a=n 1b=m 2=z",
                "B:a!1.1(x!1 y!1a n) B:b!1.2(z!2) | 1=x 1a=y 1b=n 2=z",
                "B:a!1.1(x!1) B:b!1.2(z!2 new) | 1=x 2=z 3=new",
                "B:a!1.1(x!1) B:new(n m) | 1=x 2=n 3=m",
                "B:a!1.1(new) B:b!1.2(z!1) | 2=new 1=z",
                "B:a(x) -:b B:c(y) | 1=x 2=y"
            })
    void attachmentsAreNumberedThroughTheMeetingAndLaterOnesGetALetter(String before, String after) {
        assertThat(papers(new Numbering(true).of(lines(before)))).isEqualTo(after);
    }

    @ParameterizedTest(name = "{1} {2} in {0}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "B:a B:b B:c | c | -1 | 1.1=a 1.2=c 1.3=b",
                "B:a B:b B:c | a |  1 | 1.1=b 1.2=a 1.3=c",
                "B:a I:b     | b | -1 | 1.1=a 1.2=b",
                "B:a I:b     | a |  1 | 2.1=a 2.2=b",
                "B:a B:b     | a | -1 | 1.1=a 1.2=b",
                "U:a U:b     | b |  1 | 3.1=a 3.2=b",
                "B:a         | a |  1 | 2.1=a",
                "B:a!1.1 B:n B:m | n | 1 | 1.1=a 1.2=m 1.3=n",
                "B:a!1.1 B:n | n | -1 | 1.1=a 1.2=n",
                "B:a!1.1 I:b!2.1 I:n | n | -1 | 1.1=a 1.2=n 2.1=b",
                "B:a!1.1 B:n I:b!2.1 | n | 1 | 1.1=a 2.1=b 2.2=n"
            })
    void oneStepGoesOverTheBorderOfASection(String before, String item, int by, String after) {
        assertThat(items(new Numbering(true).step(lines(before), id(item), by))).isEqualTo(after);
    }

    @ParameterizedTest(name = "{1} to place {3} of {2} in {0}: {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "B:a B:b I:c | c | B | 0 | 1.1=c 1.2=a 1.3=b",
                "B:a B:b I:c | a | I | 1 | 1.1=b 2.1=c 2.2=a",
                "B:a B:b I:c | a | U | 0 | 1.1=b 2.1=c 3.1=a",
                "B:a B:b B:c | a | B | 99 | 1.1=b 1.2=c 1.3=a",
                "B:a!1.1 B:n | n | B | 0 | 1.1=a 1.2=n"
            })
    void anItemIsPutAtAPlaceOfASection(String before, String item, String section, int place, String after) {
        assertThat(items(new Numbering(true).move(lines(before), id(item), section(section), place)))
                .isEqualTo(after);
    }

    @Test
    void whatWasSentIsNotMoved() {
        var lines = lines("B:a!1.1 B:n");
        assertThatExceptionOfType(ItemWasSent.class).isThrownBy(() -> new Numbering(true).step(lines, id("a"), 1));
        assertThatExceptionOfType(ItemWasSent.class)
                .isThrownBy(() -> new Numbering(true).move(lines, id("a"), Section.UPCOMING, 0));
    }

    @Test
    void afterTwentySixLettersComesTheNextNumber() {
        var papers = new StringBuilder("x!1");
        for (int i = 0; i < 27; i++) papers.append(" n").append(i);
        assertThat(papers(new Numbering(true)
                        .of(lines("B:a!1.1(" + papers.toString().replace(' ', '_') + ") B:b!1.2(z!2)"))))
                .contains("1z=n25 3=n26 2=z");
    }

    private static List<Line> lines(String agenda) {
        return Stream.of(agenda.replaceAll(" (?=[BIU-]:)", "\t").split("\t", -1))
                .map(NumberingTests::line)
                .toList();
    }

    private static Line line(String written) {
        var parts = written.strip().split("[:()]", -1);
        var name = parts[1].split("!", -1);
        return new Line(
                id(name[0]),
                section(parts[0]),
                name.length > 1,
                name.length > 1 ? name[1] : null,
                parts.length < 3 || parts[2].isEmpty()
                        ? List.of()
                        : Arrays.stream(parts[2].split("[ _]", -1))
                                .map(one -> one.split("!", -1))
                                .map(one -> new Paper(
                                        new AttachmentId(uuid(one[0])), one.length > 1, one.length > 1 ? one[1] : null))
                                .toList());
    }

    private static @Nullable Section section(String letter) {
        return switch (letter) {
            case "B" -> Section.DECISION;
            case "I" -> Section.INFORMATION;
            case "U" -> Section.UPCOMING;
            default -> null;
        };
    }

    private static ItemId id(String name) {
        return new ItemId(uuid(name));
    }

    /** The name's bytes, so that it can be read back. */
    private static UUID uuid(String name) {
        long bits = 0;
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) bits = bits << 8 | one;
        return new UUID(0, bits);
    }

    private static String name(UUID id) {
        var name = new StringBuilder();
        for (long bits = id.getLeastSignificantBits(); bits != 0; bits >>= 8) name.insert(0, (char) (bits & 0xFF));
        return name.toString();
    }

    private static String items(List<Line> lines) {
        return String.join(
                " ",
                lines.stream()
                        .map(line -> line.number() + "=" + name(line.id().value()))
                        .toList());
    }

    private static String papers(List<Line> lines) {
        return String.join(
                " ",
                lines.stream()
                        .flatMap(line -> line.papers().stream())
                        .map(paper -> paper.number() + "=" + name(paper.id().value()))
                        .toList());
    }
}
