package dk.rammevaerk.pages;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The gallery of building blocks; there only in the demonstration. */
@OpenTo(Audience.SIGNED_IN)
@Controller
@ConditionalOnBooleanProperty(name = "rammevaerk.demo", matchIfMissing = true)
class GalleryController {
    private static final long MAX_BYTES = 50L * 1024 * 1024;

    private static final String TEXT = """
            ## Baggrund

            KOSU drøftede **botilbud til voksne** den 27. februar og bad om en *kort* opgørelse, se \
            [bilag 3](#bilag-0197a1c0-0000-7000-8000-000000000003).

            ### Det ved vi

            - 41 af 318 bosteder har en aftale
            - Aftalen koster i gennemsnit 1.976 kr. om måneden
              - heraf løn 1.400 kr.

            | Driftsherre | Pladser | Aftaler |
            | --- | --- | --- |
            | Region | 626 | 12 |
            | Kommuner | 2.353 | 29 |
            """;
    private static final String ATTACHMENTS = """
            [{"id": "0197a1c0-0000-7000-8000-000000000003", "number": "3", "title": "Opgørelse over faste læger"},
             {"id": "0197a1c0-0000-7000-8000-000000000004", "number": "4", "title": "Høringssvar"}]""";

    @GetMapping("/byggesten")
    GalleryPage gallery() {
        return page(FormErrors.NONE, "", "");
    }

    /** The form at the foot of the gallery: it insists on a place, so that the error summary can be seen at work. */
    @PostMapping("/byggesten")
    Object send(@RequestParam String navn, @RequestParam String sted, RedirectAttributes redirect) {
        var errors = FormErrors.NONE;
        if (navn.isBlank()) {
            errors = errors.with("navn", "Mødet mangler et navn. Skriv for eksempel DASSOS 18. maj.");
        }
        if (sted.isBlank()) {
            errors = errors.with("sted", "Mødet mangler et sted. Skriv en adresse eller Teams.");
        }
        if (!errors.isEmpty()) {
            return page(errors, navn, sted);
        }
        Toast.saying("Mødet er oprettet: " + navn).after(redirect);
        return "redirect:/byggesten";
    }

    @GetMapping("/byggesten/slet")
    ConfirmationPage confirm() {
        return new ConfirmationPage(
                confirmation(), Trail.of("Byggesten", "/byggesten").here("Slet punkt 1.5"));
    }

    @PostMapping("/byggesten/slet")
    String delete(RedirectAttributes redirect) {
        Toast.saying("Punkt 1.5 er slettet")
                .withUndo("Fortryd", "/byggesten/fortryd")
                .after(redirect);
        return "redirect:/byggesten";
    }

    @PostMapping("/byggesten/fortryd")
    String undo(RedirectAttributes redirect) {
        Toast.saying("Punkt 1.5 er hentet tilbage").after(redirect);
        return "redirect:/byggesten";
    }

    @PostMapping(path = "/byggesten/filer", headers = "HX-Request=true")
    UploadRow upload(@RequestParam(UploadBox.PART) MultipartFile file) {
        String name = file.getOriginalFilename() == null ? "fil" : file.getOriginalFilename();
        return file.isEmpty()
                ? new UploadRow(name, "Filen er tom. Vælg en fil med indhold.", UploadRow.Outcome.REFUSED, "")
                : new UploadRow(name, "Filen fylder " + file.getSize() + " byte", UploadRow.Outcome.READ, "");
    }

    @PostMapping(path = "/byggesten/filer", headers = "!HX-Request")
    String uploadAll(@RequestParam(UploadBox.PART) List<MultipartFile> files, RedirectAttributes redirect) {
        Toast.saying(files.size() == 1 ? "1 fil er læst" : files.size() + " filer er læst")
                .after(redirect);
        return "redirect:/byggesten";
    }

    /** The gallery keeps nothing, so it shows how the editor tells that a picture could not be kept. */
    @PostMapping("/byggesten/billede")
    ResponseEntity<Map<String, String>> picture(@RequestParam(UploadBox.PART) MultipartFile file) {
        return ResponseEntity.unprocessableContent()
                .body(Map.of("message", "Byggestenene gemmer ingen billeder. Prøv på et punkt i en dagsorden."));
    }

    /** Saves nothing, and tells the writer of "konflikt" that somebody else was faster. */
    @PostMapping("/byggesten/gem")
    ResponseEntity<Map<String, Object>> save(@RequestParam String text, @RequestParam long version) {
        if (text.contains("konflikt")) {
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .body(Map.of(
                            "version", version + 1,
                            "text", "Mødet begynder kl. 13.\nDer er frokost.",
                            "savedBy", "Formand, Struer Kommune",
                            "savedAt", "14.01"));
        }
        return ResponseEntity.ok(Map.of("version", version + 1, "savedAt", "14.02"));
    }

    private static GalleryPage page(FormErrors errors, String name, String place) {
        var rows = FormErrors.NONE
                .with("til", "Række 14, kolonne til: 31-02-2026 findes ikke")
                .with("til", "Række 27, kolonne pris_pr_døgn: 1.976 kan læses på to måder");
        var wrong = FormErrors.NONE.with("til", "31-02-2026 findes ikke. Ret datoen.");
        var fora = new LinkedHashMap<String, String>();
        fora.put("dassos", "DASSOS");
        fora.put("kosu", "KOSU");
        fora.put("takst", "Takstgruppen");
        return new GalleryPage(
                Arrays.asList(State.values()),
                rows,
                errors,
                Field.of("til", "Sidste dag (til)", "31-02-2026")
                        .hint("For eksempel 28-02-2026. Tomt felt betyder, at opholdet fortsætter.")
                        .error(wrong),
                Field.of("navn", "Mødets navn", name).error(errors),
                Field.of("sted", "Sted", place)
                        .hint("Adresse og lokale, eller Teams.")
                        .error(errors),
                Field.of("bemaerkning", "Bemærkning", "").whenWanted(),
                Field.of("forum", "Forum", "kosu"),
                Field.of("sagsfremstilling", "Sagsfremstilling", TEXT)
                        .hint("Hvad skal forummet vide for at kunne beslutte?")
                        .whenWanted(),
                ATTACHMENTS,
                Field.of("note", "Note til mødet", "Mødet begynder kl. 13.")
                        .hint("Skriv konflikt for at se, hvad der sker, når to retter på én gang."),
                fora,
                new UploadBox(
                        "/byggesten/filer",
                        ".csv,.xlsx,.pdf",
                        "CSV, Excel eller PDF, højst 50 MB",
                        MAX_BYTES,
                        false,
                        "Læs filerne"),
                uploads(),
                new EmptyState(
                        "Her kommer de sager, som dit forum har fået. Der er ingen endnu.", "Opret sag", "/byggesten"),
                EmptyState.saying("Her kommer de referater, som er offentliggjort. Der er ingen endnu."),
                confirmation(),
                Toast.saying("Rykker sendt til Norddjurs Kommune").withUndo("Fortryd", "/byggesten/fortryd"),
                Toast.saying(
                        "Referatet fra det ekstraordinære møde i Fælleskommunalt social- og sundhedssekretariat 10. januar"
                                + " 2024 er godkendt og lagt i arkivet"),
                chart(),
                map(),
                approvals());
    }

    private static Confirmation confirmation() {
        return new Confirmation(
                "slet-punkt",
                "Slet punkt 1.5?",
                "5 bilag og 2 beslutninger følger med. Punktet kan hentes tilbage i 30 dage.",
                "Slet punkt 1.5",
                "/byggesten/slet",
                "Behold punktet",
                "/byggesten");
    }

    private static List<UploadRow> uploads() {
        return List.of(
                new UploadRow("tilbud-2025.csv", "412 rækker læst", UploadRow.Outcome.READ, "/byggesten"),
                new UploadRow(
                        "referat-fra-det-ekstraordinaere-moede-om-rammeaftalens-udviklingsomraader-2020-11-23-scan.pdf",
                        "11 punkter fundet, 4 steder er tvivlsomme",
                        UploadRow.Outcome.DOUBTFUL,
                        "/byggesten"),
                new UploadRow(
                        "referat-2019.pdf",
                        "Filen er låst med adgangskode. Gem den uden adgangskode, og læg den op igen.",
                        UploadRow.Outcome.REFUSED,
                        ""));
    }

    private static BarChart chart() {
        return new BarChart(
                "Autisme og hjerneskade købes mest hos regionen",
                "Målgruppe",
                "Helårspersoner i tilbud med én målgruppe, 2022",
                List.of("Regional", "Kommunal", "Privat"),
                List.of(
                        bar("Udviklingshæmning", 34, 118, 86, 238),
                        bar("Autismespektrum", 97, 52, 41, 190),
                        bar("Erhvervet hjerneskade", 64, 23, 15, 102),
                        bar("Svær psykisk lidelse", 19, 22, 13, 54),
                        bar("Hjemløshed", null, 17, null, 24),
                        bar("Multipel funktionsnedsættelse", null, 11, null, 18)),
                "Helårspersoner i botilbud uden for egen kommune. Kilde: 17 kommuners indberetning for 2022. Fordelingen på"
                        + " målgruppe og driftsherre er eksempeltal.");
    }

    private static BarChart.Row bar(
            String label, @Nullable Integer first, @Nullable Integer second, @Nullable Integer third, int total) {
        var values = new ArrayList<@Nullable BigDecimal>();
        for (Integer value : Arrays.asList(first, second, third)) {
            values.add(value == null ? null : BigDecimal.valueOf(value));
        }
        return new BarChart.Row(label, values, BigDecimal.valueOf(total));
    }

    private static TileMap map() {
        return TileMap.of(
                "Kommuner og region efter, hvor langt de er",
                TileLayout.ofRegion("1082").orElseThrow(),
                place -> Optional.of(tile(place)));
    }

    private static TileMap.Tile tile(TileLayout.Place place) {
        return switch (place.shortLabel()) {
            case "Nor" -> tile(place, TileMap.Look.ASKING, State.WAITING, "");
            case "RiSk", "Sam" -> tile(place, TileMap.Look.PLAIN, State.ON_AGENDA, "26. nov.");
            case "Ska" -> tile(place, TileMap.Look.NOTED, State.ADOPTED_WITH_RESERVATION, "28. okt.");
            case "Lem" -> tile(place, TileMap.Look.REFUSED, State.REJECTED, "23. sept.");
            default -> tile(place, TileMap.Look.SETTLED, State.ADOPTED, "26. okt.");
        };
    }

    private static TileMap.Tile tile(TileLayout.Place place, TileMap.Look look, State state, String date) {
        return new TileMap.Tile(
                place,
                look,
                state.icon(),
                state.word(),
                date,
                (place.label() + ": " + state.word() + " " + date).strip());
    }

    private static List<GalleryPage.Approval> approvals() {
        var rows = new ArrayList<GalleryPage.Approval>();
        rows.add(new GalleryPage.Approval(
                "Norddjurs Kommune", "", StateTag.of(State.WAITING), "", "Ingen dato. Rykket 16. november"));
        rows.add(new GalleryPage.Approval(
                "Ringkøbing-Skjern Kommune", "", StateTag.of(State.ON_AGENDA), "24. november", "Behandles i byrådet"));
        rows.add(new GalleryPage.Approval(
                "Samsø Kommune", "", StateTag.of(State.ON_AGENDA), "26. november", "Behandles i byrådet"));
        rows.add(new GalleryPage.Approval(
                "Skanderborg Kommune",
                "Forbehold: takstloft fra 2029 behandles særskilt",
                StateTag.of(State.ADOPTED_WITH_RESERVATION),
                "28. oktober",
                "Udskrift, punkt 9"));
        for (String name : List.of(
                "Favrskov",
                "Hedensted",
                "Herning",
                "Holstebro",
                "Horsens",
                "Ikast-Brande",
                "Lemvig",
                "Odder",
                "Randers",
                "Silkeborg",
                "Skive",
                "Struer",
                "Syddjurs",
                "Viborg",
                "Aarhus")) {
            rows.add(new GalleryPage.Approval(
                    name + " Kommune", "", StateTag.of(State.ADOPTED), "27. oktober", "Udskrift"));
        }
        return rows;
    }
}
