package dk.rammevaerk.tariffs;

import static dk.rammevaerk.tariffs.StayFixture.file;
import static dk.rammevaerk.tariffs.StayFixture.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.rammevaerk.documents.table.Fault;
import dk.rammevaerk.documents.table.PersonNumberFound;
import dk.rammevaerk.documents.table.TableFlaw;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stays and rates from their files, and what is said of faulty rows. */
class SheetTests {
    @Test
    void staysAreReadWithTheMomentsOfTheirRows() throws PersonNumberFound {
        var sheet = StaySheet.read(file(
                "ophold.csv",
                "AFREJSE;tilbud;ankomst;ophold",
                "2025-10-26T02:30+01:00; Lyngen ;2025-10-26T02:30;Gæst 1",
                "",
                "2025-05-15T00:00;Kilden;2025-05-13T23:59;2"));

        assertThat(sheet.faults()).isEmpty();
        var walk = sheet.stays().iterator();
        var stay = walk.next();
        assertThat(List.of(stay.id(), stay.facility(), stay.line())).isEqualTo(List.of("Gæst 1", "Lyngen", 2));
        assertThat(stay.departure() - stay.arrival()).isEqualTo(3600);
        assertThat(stay.localDeparture()).isEqualTo(stay.localArrival());
        assertThat(walk.next()).isSameAs(stay);
        assertThat(List.of(stay.id(), stay.facility(), stay.line())).isEqualTo(List.of("2", "Kilden", 4));
        assertThat(walk).isExhausted();
    }

    @Test
    void aFaultyStayIsLeftOutAndNamed() throws PersonNumberFound {
        var sheet = StaySheet.read(file(
                "ophold.csv",
                "ophold;tilbud;ankomst;afrejse",
                "same;Lyngen;2025-05-13T12:00;2025-05-13T12:00",
                "before;Lyngen;2025-05-13T12:00;2025-05-12T12:00",
                "earlier 02:30;Lyngen;2025-10-26T02:45;2025-10-26T02:30",
                "not over;Lyngen;2025-05-13T12:00;",
                "skipped;Lyngen;2025-03-30T02:30;2025-04-02T12:00",
                ";Lyngen;2025-05-13T12:00;2025-05-14T12:00",
                "nowhere;;2025-05-13T12:00;2025-05-14T12:00",
                "two faults;;2025-05-13T12:00;soon",
                "sound;Lyngen;2025-05-13T12:00;2025-05-14T12:00"));

        assertThat(sheet.stays().size()).isEqualTo(1);
        assertThat(sheet.faults())
                .extracting(
                        StayFault::stay, f -> f.fault().line(), f -> f.fault().column(), f -> f.fault()
                                .flaw())
                .containsExactly(
                        tuple("same", 2, "afrejse", StayFlaw.DEPARTURE_NOT_AFTER_ARRIVAL),
                        tuple("before", 3, "afrejse", StayFlaw.DEPARTURE_NOT_AFTER_ARRIVAL),
                        tuple("earlier 02:30", 4, "afrejse", StayFlaw.DEPARTURE_NOT_AFTER_ARRIVAL),
                        tuple("not over", 5, "afrejse", TableFlaw.MISSING),
                        tuple("skipped", 6, "ankomst", TableFlaw.SKIPPED_HOUR),
                        tuple("", 7, "ophold", TableFlaw.MISSING),
                        tuple("nowhere", 8, "tilbud", TableFlaw.MISSING),
                        tuple("two faults", 9, "tilbud", TableFlaw.MISSING),
                        tuple("two faults", 9, "afrejse", TableFlaw.NOT_A_MOMENT));
    }

    @Test
    void faultyRatesAreNamed() throws PersonNumberFound {
        var sheet = RateSheet.read(file(
                "takster.csv",
                "tilbud;fra;takst",
                "Lyngen;2025-01-01;1000",
                "Lyngen;2025-01-01;1000",
                "Lyngen;;1000",
                "Lyngen;2025-03-01;",
                "Lyngen;2025-03-01;1.200,50",
                ";2025-03-01;1000",
                "Lyngen;2025-04-01;1.000.000.000,01",
                "Lyngen;2025-05-01;1.000.000.000,00",
                "Lyngen;2025-06-01;1.976"));

        assertThat(sheet.faults())
                .extracting(Fault::line, Fault::column, Fault::flaw, Fault::details)
                .containsExactly(
                        tuple(3, "fra", RateFlaw.SAME_DATE, List.of("Lyngen", "1.\u00A0januar 2025", "2")),
                        tuple(4, "fra", TableFlaw.MISSING, List.of()),
                        tuple(5, "takst", TableFlaw.MISSING, List.of()),
                        tuple(6, "fra", RateFlaw.SAME_DATE, List.of("Lyngen", "1.\u00A0marts 2025", "5")),
                        tuple(7, "tilbud", TableFlaw.MISSING, List.of()),
                        tuple(8, "takst", RateFlaw.TOO_LARGE, List.of("1.000.000.000,01")),
                        tuple(10, "takst", TableFlaw.AMBIGUOUS_AMOUNT, List.of("1976", "1,976")));
    }

    /** The way of a file from its rows to its prices. */
    @Test
    void filesBecomePrices() throws PersonNumberFound {
        var stays = StaySheet.read(file(
                "ophold.csv",
                "ophold;tilbud;ankomst;afrejse",
                "17;Lyngen;2025-06-28T15:00;2025-07-01T15:00",
                "18;Lyngen;2024-06-28T15:00;2024-07-01T15:00"));
        var rates = RateSheet.read(
                file("takster.csv", "tilbud;fra;takst", "Lyngen;2025-01-01;950,00", "Lyngen;2025-06-30;1.025"));
        assertThat(rates.faults()).hasSize(1);

        rates = RateSheet.read(
                file("takster.csv", "tilbud;fra;takst", "Lyngen;2025-01-01;950,00", "Lyngen;2025-06-30;1.025,00"));
        var lines = new ArrayList<String>();
        var result = new Pricing(rates.rates(), rule("hotel", Hours.ELAPSED))
                .price(stays.stays(), (stay, days, oere) -> lines.add(stay.id() + " " + days + " " + oere));

        assertThat(lines).containsExactly("17 3 292500");
        assertThat(result.total()).hasToString("2925.00");
        assertThat(result.faults()).map(StayFault::stay).containsExactly("18");
    }

    @Test
    void aFileOfRatesThatBreaksOffKnowsNoRate() throws PersonNumberFound {
        var rates = RateSheet.read(
                file("takster.csv", "tilbud;fra;takst", "Lyngen;2025-01-01;950,00", "\"Lyngen;2025-06-30;1.025,00"));

        assertThat(rates.faults()).extracting(fault -> fault.flaw().key()).containsExactly("table.OPEN_QUOTE");
        assertThat(rates.isComplete()).isFalse();
        assertThat(rates.rates().facility("Lyngen")).isEqualTo(Rates.NONE);
    }
}
