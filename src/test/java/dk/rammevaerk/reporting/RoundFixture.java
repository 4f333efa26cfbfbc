package dk.rammevaerk.reporting;

import dk.rammevaerk.kernel.Window;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rounds as the secretariat sets them up. */
public final class RoundFixture {
    public static final String STRUER = "0671";
    public static final String COPENHAGEN = "0101";
    public static final String VIBORG = "0791";

    private RoundFixture() {}

    /** Asks three municipalities, one of them without anybody to write to, from the day of the test's clock. */
    public static RoundDraft asking(String title, String form, @Nullable String previous) {
        var asked = new LinkedHashMap<String, List<Contact>>();
        asked.put(STRUER, List.of(new Contact("struer@example.dk", "Konsulent, Struer Kommune")));
        asked.put(COPENHAGEN, List.of());
        asked.put(VIBORG, List.of(new Contact("viborg@example.dk", "Konsulent, Viborg Kommune")));
        return new RoundDraft(
                title,
                "Tallene skal bruges på mødet.",
                null,
                previous,
                new Window(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1)),
                new RoundSettings(previous != null, true, ResultAudience.INSIDE),
                List.of(form),
                asked);
    }
}
