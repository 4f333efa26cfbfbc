package dk.rammevaerk.demo;

import dk.rammevaerk.access.Secretary;
import dk.rammevaerk.kernel.Window;
import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.ResponseSteps;
import dk.rammevaerk.reporting.ResponsesWrittenUp;
import dk.rammevaerk.reporting.ResultAudience;
import dk.rammevaerk.reporting.RoundDraft;
import dk.rammevaerk.reporting.RoundSettings;
import dk.rammevaerk.reporting.Rounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The shelters of nine municipalities, in two rounds of one case: last year's, which is locked, and this year's, which is
 * under way: three are accepted, one is complete, one sent back, one begun, one has longer time, and two lack.
 */
@Component
@Order(80)
@ConditionalOnBooleanProperty(name = "rammevaerk.demo", matchIfMissing = true)
class RegionRounds implements RegionPart {
    private static final String CASE = "2026-17";
    private static final List<String> ACCEPTED = List.of("Aarhus", "Horsens", "Randers");
    private static final String COMPLETE = "Silkeborg";
    private static final String SENT_BACK = "Viborg";
    private static final String BEGUN = "Herning";
    private static final String LONGER = "Holstebro";
    private static final List<String> ASKED = List.of(
            "Aarhus", "Herning", "Holstebro", "Horsens", "Norddjurs", "Randers", "Silkeborg", "Skive", "Viborg");
    private static final List<String> LATE_LAST_YEAR = List.of("Norddjurs", "Skive");
    private static final int DAYS = 24;

    private final Rounds rounds;
    private final RegionAnswers answers;
    private final ResponseSteps steps;
    private final ResponsesWrittenUp writtenUp;

    RegionRounds(Rounds rounds, RegionAnswers answers, ResponseSteps steps, ResponsesWrittenUp writtenUp) {
        this.rounds = rounds;
        this.answers = answers;
        this.steps = steps;
        this.writtenUp = writtenUp;
    }

    @Override
    public void setUp() {
        Secretary.run("Sekretariatet", () -> {
            var form = answers.issued("herberger.xlsx");
            var today = rounds.today();
            var before = lastYears(form, today.minusYears(1));
            thisYears(form, before.slug(), today);
        });
    }

    private ReportingRound lastYears(String form, LocalDate day) {
        var round = opened(form, null, new Window(day.minusDays(DAYS), day));
        for (var name : ASKED) {
            answers.write(round, "herberger-foer", name);
            answers.complete(round, name);
            answers.accept(round, name);
            writtenUp.came(
                    round.id(), answers.code(name), LATE_LAST_YEAR.contains(name) ? day.plusDays(5) : day.minusDays(3));
        }
        rounds.lock(round.id(), round.version(), "Alle 9 kommuner har svaret, og tallene er kontrolleret.");
        return round;
    }

    private void thisYears(String form, String before, LocalDate today) {
        var round = opened(form, before, new Window(today.minusDays(3), today.plusDays(DAYS - 3L)));
        for (var name : ACCEPTED) {
            answers.write(round, "herberger", name);
            answers.complete(round, name);
            answers.accept(round, name);
        }
        answers.write(round, "herberger", COMPLETE);
        answers.complete(round, COMPLETE);
        answers.write(round, "herberger", SENT_BACK);
        answers.explain(
                round, SENT_BACK, "hjemloese", "Kommunen har talt borgere med, som bor midlertidigt hos venner.");
        answers.complete(round, SENT_BACK);
        steps.sendBack(
                answers.view(round, SENT_BACK),
                Map.of(
                        "hjemloese",
                        "Tallet er steget med over 40 procent. Tæl kun de borgere med, som uge 40-tællingen omfatter."),
                "Resten ser rigtigt ud.");
        answers.write(round, "herberger", BEGUN);
        rounds.extend(
                round.id(),
                answers.code(LONGER),
                round.window().deadline().plusDays(14),
                "Den medarbejder, der har tallene, er på ferie.");
    }

    private ReportingRound opened(String form, @Nullable String before, Window window) {
        var slug = rounds.draft(new RoundDraft(
                "Herberger efter § 110, " + window.deadline().getYear(),
                "Tallene viser, om der er pladser nok på herberger og forsorgshjem, og hvor de bør ligge. De bruges til"
                        + " forslaget om geografisk fordeling, som KKR skal beslutte.",
                CASE,
                before,
                window,
                new RoundSettings(false, true, ResultAudience.INSIDE),
                List.of(form),
                answers.asked(ASKED)));
        var draft = rounds.find(slug).orElseThrow();
        rounds.open(draft.id(), draft.version());
        return rounds.find(slug).orElseThrow();
    }
}
