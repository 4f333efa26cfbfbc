package dk.rammevaerk.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Readers for tests, and documents in small. */
final class ReadingFixture {
    static final KnownNames FORA = new KnownNames(List.of(), List.of(), List.of("DASSOS", "KOSU", "KD-Net", "KKR"));

    private ReadingFixture() {}

    static MinutesReader reader(KnownNames known) {
        return new MinutesReader(lines -> new RestoredText(lines, List.of()), known);
    }

    static ReadDocument document(String text) {
        return reader(FORA).read("test", text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadMinutes read(String text) {
        return document(text).minutes();
    }

    static List<WarningKind> kinds(ReadMinutes minutes) {
        return minutes.warnings().stream().map(Warning::kind).toList();
    }

    /** Minutes of two items with every part. */
    static final String MINUTES = """
            # KOSU den 3. november 2023

            ## Referat

            **Tidspunkt:** Den 3. november kl. 8.45-10.30

            **Sted:** Skive Rådhus
            Torvegade 10
            7800 Skive

            **Deltagere:**

            Direktøren i Struer (formand)	Struer Kommune
            Direktøren i regionen	Region Midtjylland

            **Afbud:** ingen

            # 1. Beslutningspunkter

            ## 1.1 Fælles uddannelse af vejledere

            Ved direktøren i Struer, formand for arbejdsgruppen

            ### Referat:

            KOSU godkendte uddannelsen.

            ### Indstilling

            At KOSU:

            - Godkender uddannelsen (bilag 1)
            - Drøfter betalingen

            ### Sagsfremstilling

            Der mangler vejledere i flere kommuner.

            | År | Vejledere |
            | --- | --- |
            | 2024 | 12 |

            ### Bilag

            Bilag 1 - Udkast til uddannelse

            ## 1.2 Transport af udstyr

            Ved direktøren i regionen

            ### Referat:

            Sagen udsættes.

            ### Indstilling

            - At KOSU tager orienteringen til efterretning

            ### Sagsfremstilling

            Udstyret flyttes i foråret.
            """;
}
