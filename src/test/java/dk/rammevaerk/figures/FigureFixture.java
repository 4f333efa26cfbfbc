package dk.rammevaerk.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A figure as a round of reporting would give it. */
public final class FigureFixture {
    private FigureFixture() {}

    public static FigureContent places(String title) {
        return new FigureContent(
                title,
                "Pladser på herberger",
                List.of("Kommune", "Pladser", "Belagt", "Borgere på venteliste", "Belægning i %", "Bemærkning"),
                List.of(
                        row("Aarhus", 120, 118, FigureCell.of(12), "98.3", "Også | kvinder"),
                        row("Randers", 30, 21, FigureCell.HIDDEN, "70.0", "=1+1"),
                        row("Struer", 8, 8, FigureCell.HIDDEN, "100.0", ""),
                        new FigureRow(
                                "Skive",
                                List.of(
                                        FigureCell.MISSING,
                                        FigureCell.MISSING,
                                        FigureCell.MISSING,
                                        FigureCell.MISSING,
                                        FigureCell.MISSING),
                                false),
                        new FigureRow(
                                "I alt",
                                List.of(
                                        FigureCell.of(158),
                                        FigureCell.of(147),
                                        FigureCell.of(1_019),
                                        FigureCell.of(new BigDecimal("93.0")),
                                        FigureCell.MISSING),
                                true)),
                FigureChart.of(0),
                "Antallet er talt på **én dag**.",
                "17 af 19 kommuner, pr. 9. februar 2026",
                new FigureOrigin("/indberetning", "Herbergsrunden 2026", Map.of("Spørgsmål", "Pladser"), "3"));
    }

    private static FigureRow row(
            String name, long places, long taken, FigureCell waiting, String share, String remark) {
        return new FigureRow(
                name,
                List.of(
                        FigureCell.of(places),
                        FigureCell.of(taken),
                        waiting,
                        FigureCell.of(new BigDecimal(share)),
                        FigureCell.of(remark)),
                false);
    }
}
