package dk.rammevaerk.documents.paper;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Papers of a meeting of roles, none of persons. */
final class PaperFixture {
    static final UUID STATUS = UUID.fromString("019a0000-0000-7000-8000-000000000004");
    static final UUID NOTE = UUID.fromString("019a0000-0000-7000-8000-00000000002a");
    static final UUID SHEET = UUID.fromString("019a0000-0000-7000-8000-000000000005");
    static final String PICTURE = "/billeder/019a0000-0000-7000-8000-0000000000aa";
    static final Pictures PICTURES = href -> href.equals(PICTURE) ? picture(640, 240) : null;

    static final String CASE = """
            19 kommuner har indberettet, hvor mange af deres bosteder der har aftale med en fast læge. 41 af 318 \
            bosteder har en aftale, svarende til 13 %. Ni kommuner har ingen aftale.

            Samsø Kommune har en aftale på sit ene bosted og Norddjurs Kommune på 12 af 15. Aarhus Kommune har flest \
            bosteder, og 9 af 56 har en aftale.

            **Kommuner med mindst én aftale, 1. oktober 2025**

            | Kommune | Aftaler | Bosteder | Andel, % |
            | --- | --- | --- | --- |
            | Samsø | 1 | 1 | 100 |
            | Norddjurs | 12 | 15 | 80 |
            | Ikast-Brande | 3 | 10 | 30 |
            | Silkeborg | 6 | 32 | 19 |
            | Aarhus | 9 | 56 | 16 |
            | Horsens | 1 | 7 | 14 |
            | Hedensted | 3 | 23 | 13 |
            | Randers | 3 | 25 | 12 |
            | Holstebro | 2 | 17 | 12 |
            | Viborg | 1 | 26 | 4 |
            | 9 kommuner uden aftale | 0 | 106 | 0 |
            | **I alt** | **41** | **318** | **13** |

            *Kommunale, regionale og private bosteder. Kilde: indberetning pr. 1. oktober 2025, alle 19 kommuner.*

            ### Videre forløb

            Anbefalingen behandles i KD-Net den 29. maj og forelægges KKR den 17. juni 2026, jf. [bilag 4](#bilag-019a0000-0000-7000-8000-000000000004).
            """;

    private static final String LISTS = """
            Udviklingsområdet *borgere med komplekse behov* følges på hvert møde. Arbejdet samler sig om tre spor:

            - Fælles sprog om målgruppen
            - Kapacitet, der svarer til behovet
              - i kommunernes egne tilbud
              - i de regionale tilbud
            - Overgange mellem barn og voksen

            Rækkefølgen er:

            1. Beskrivelse af målgruppen
            2. Indberetning fra kommunerne
            3. Forslag til fordeling

            ![Søjler: behovet stiger fra 41 til 58 borgere på tre år](/billeder/019a0000-0000-7000-8000-0000000000aa)

            > Aftalen gælder, til en ny er indgået.

            Se også [vejledningen](https://example.org/vejledning).
            """;

    private PaperFixture() {}

    static Paper agenda() {
        return paper(PaperKind.AGENDA, "Dagsorden, version 1", sections(false, false));
    }

    static Paper addendum() {
        return paper(PaperKind.AGENDA, "Tillæg 1, dagsorden version 2 (bilag 3 er kommet til)", sections(false, false));
    }

    static List<Paper> everyKind() {
        return List.of(agenda(), addendum(), minutes(), publicMinutes(), excerpt(), extraordinary());
    }

    static Paper minutes() {
        return paper(PaperKind.MINUTES, "Referat, version 1", sections(true, false));
    }

    /** What the public may see of the minutes. */
    static Paper publicMinutes() {
        return paper(PaperKind.MINUTES, "Referat, version 1", sections(true, true));
    }

    static Paper excerpt() {
        return paper(
                PaperKind.EXCERPT,
                "Uddrag af referat, version 1",
                List.of(new PaperSection("", "", List.of(doctors(true)))));
    }

    static Paper extraordinary() {
        return paper(
                PaperKind.MINUTES,
                "Referat, version 1",
                List.of(new PaperSection("", "", List.of(doctors(true), brief("2", "Eventuelt", true)))));
    }

    static Paper paper(PaperKind kind, String edition, List<PaperSection> sections) {
        return new Paper(
                kind,
                "DASSOS",
                "DASSOS 18. maj 2026",
                edition,
                "Mandag den 18. maj 2026 kl. 13.00–15.00",
                "Viborg Rådhus, Prinsens Alle 5, 8800 Viborg, lokale M5, og Teams",
                participants(),
                List.of(
                        new PaperPerson("Direktør", "Randers Kommune", ""),
                        new PaperPerson("Direktør", "Samsø Kommune", "")),
                "",
                sections,
                Instant.parse("2026-05-01T10:00:00Z"),
                Instant.parse("2026-05-01T10:00:00Z"));
    }

    /** A paper of one item with this case statement. */
    static Paper saying(String caseStatement) {
        var item = new PaperItem(
                "punkt-1", "1", "Prøve", "", "", "", List.of(), "", caseStatement, List.of(), "", List.of(), "");
        return paper(PaperKind.AGENDA, "Dagsorden, version 1", List.of(new PaperSection("", "", List.of(item))));
    }

    private static List<PaperSection> sections(boolean minutes, boolean forThePublic) {
        var third = forThePublic
                ? PaperItem.closed("punkt-1-5", "1.5", "Punktet handler om enkelte borgeres forhold.")
                : brief("1.5", "Forløbet i en enkelt sag", minutes);
        return List.of(
                new PaperSection(
                        "1",
                        "Beslutningspunkter",
                        List.of(
                                brief("1.1", "Rammeaftale 2027-28: status på den politiske drøftelse", minutes),
                                plan(minutes),
                                doctors(minutes),
                                brief("1.4", "Kapacitet: målgrupper, som kommunerne planlægger sammen", minutes),
                                third)),
                new PaperSection(
                        "2",
                        "Orienteringspunkter",
                        List.of(
                                brief("2.1", "Børnehus Midt: cirka 1.070 sager mod budgetteret 1.300", minutes),
                                brief("2.2", "Standardkontrakter på voksenområdet: brug pr. kommune", minutes),
                                brief("2.3", "Ungementorordningen i de 7 faste kommuner", minutes))),
                new PaperSection("3", "Punkter til kommende møder", List.of()));
    }

    private static PaperItem plan(boolean minutes) {
        return new PaperItem(
                "punkt-1-2",
                "1.2",
                "Borgere med komplekse behov: handlingsplan for det overordnede udviklingsområde",
                "13.15–13.40",
                "formanden for arbejdsgruppen",
                "At DASSOS:",
                List.of("Drøfter og godkender handlingsplanen", "Udpeger to medlemmer til styregruppen"),
                "DASSOS har modtaget følgende sagsfremstilling fra arbejdsgruppen:",
                LISTS,
                List.of(
                        new PaperAttachment(NOTE, "2a", "Notat om handlingsplanen", "Eftersendes"),
                        new PaperAttachment(SHEET, "3", "Regneark med behov", "")),
                minutes ? "DASSOS drøftede planen.\n\n- Planen blev godkendt\n- Sekretariatet følger op" : "",
                minutes ? List.of("DASSOS godkendte handlingsplanen.") : List.of(),
                "");
    }

    static PaperItem doctors(boolean minutes) {
        return new PaperItem(
                "punkt-1-3",
                "1.3",
                "Faste læger på botilbud: 41 af 318 bosteder har en aftale",
                "",
                "direktør, Norddjurs Kommune",
                "At DASSOS:",
                List.of(
                        "Drøfter status for faste læger på botilbud pr. 1. oktober 2025",
                        "Anbefaler KD-Net, at hver kommune sætter et mål for 2027"),
                "",
                CASE,
                List.of(new PaperAttachment(STATUS, "4", "Status for faste læger pr. kommune", "")),
                minutes ? "DASSOS anbefalede KD-Net, at hver kommune sætter et mål." : "",
                List.of(),
                "");
    }

    private static PaperItem brief(String number, String title, boolean minutes) {
        return new PaperItem(
                "punkt-" + number.replace('.', '-'),
                number,
                title,
                "",
                "direktør, Struer Kommune",
                "At DASSOS:",
                List.of("Tager orienteringen til efterretning"),
                "",
                "Sekretariatet har samlet status. Den viser, at arbejdet følger planen, og at de næste skridt er aftalt"
                        + " med kommunerne og regionen.",
                List.of(),
                minutes ? "Orienteringen blev taget til efterretning." : "",
                List.of(),
                "");
    }

    private static List<PaperPerson> participants() {
        var people = new ArrayList<PaperPerson>();
        people.add(new PaperPerson("Direktør", "Struer Kommune", "formand"));
        people.add(new PaperPerson("Direktør", "Region Midtjylland", "næstformand"));
        for (var place : List.of(
                "Favrskov",
                "Hedensted",
                "Herning",
                "Holstebro",
                "Horsens",
                "Ikast-Brande",
                "Lemvig",
                "Norddjurs",
                "Odder",
                "Ringkøbing-Skjern",
                "Silkeborg",
                "Skanderborg",
                "Skive",
                "Syddjurs",
                "Viborg",
                "Aarhus")) {
            people.add(new PaperPerson("Direktør", place + " Kommune", ""));
        }
        people.add(new PaperPerson("Socialchef", "Randers Kommune", "suppleant"));
        people.add(new PaperPerson("Konsulent", "KKR-sekretariatet i Midtjylland", ""));
        people.add(
                new PaperPerson("Sekretariatet (4 deltagere)", "Fælleskommunalt social- og sundhedssekretariat", ""));
        return people;
    }

    /** Bars on white. */
    static byte[] picture(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(new Color(0x0B5563));
        IntStream.range(0, 5)
                .forEach(i -> canvas.fillRect(20 + i * width / 5, height - (i + 2) * height / 8, width / 8, height));
        canvas.dispose();
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
