package dk.rammevaerk.demo;

import dk.rammevaerk.access.Secretary;
import dk.rammevaerk.kernel.Window;
import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.ResponsesWrittenUp;
import dk.rammevaerk.reporting.ResultAudience;
import dk.rammevaerk.reporting.RoundDraft;
import dk.rammevaerk.reporting.RoundSettings;
import dk.rammevaerk.reporting.Rounds;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The need survey in two rounds: the steering group's municipalities choose three target groups for children and youth and
 * three for adults; then all municipalities say how many citizens they expect to refer in each of them.
 */
@Component
@Order(81)
@ConditionalOnBooleanProperty(name = "rammevaerk.demo", matchIfMissing = true)
class RegionNeeds implements RegionPart {
    private static final String CASE = "2026-14";
    private static final List<String> STEERING = List.of("Aarhus", "Herning", "Horsens", "Randers", "Struer", "Viborg");
    private static final List<String> ANSWERED = List.of(
            "Aarhus",
            "Favrskov",
            "Herning",
            "Horsens",
            "Lemvig",
            "Randers",
            "Silkeborg",
            "Skanderborg",
            "Struer",
            "Viborg");

    private final Rounds rounds;
    private final RegionAnswers answers;
    private final ResponsesWrittenUp writtenUp;

    RegionNeeds(Rounds rounds, RegionAnswers answers, ResponsesWrittenUp writtenUp) {
        this.rounds = rounds;
        this.answers = answers;
        this.writtenUp = writtenUp;
    }

    @Override
    public void setUp() {
        Secretary.run("Sekretariatet", () -> {
            var today = rounds.today();
            var chosen = chosen(new Window(today.minusDays(60), today.minusDays(30)));
            var expected = opened(
                    "henvisninger.xlsx",
                    "Behov de næste tre år",
                    "Styregruppen har valgt tre målgrupper for børn og unge og tre for voksne. Nu skal vi vide, hvor mange"
                            + " borgere hver kommune regner med at henvise.",
                    chosen.slug(),
                    new Window(today.minusDays(7), today.plusDays(28)),
                    answers.municipalities());
            for (var name : ANSWERED) {
                answers.write(expected, "henvisninger", name);
                answers.complete(expected, name);
            }
        });
    }

    private ReportingRound chosen(Window window) {
        var round = opened(
                "maalgrupper.xlsx",
                "Målgrupper til behovsundersøgelsen",
                "Styregruppen vælger tre målgrupper for børn og unge og tre for voksne. Dem spørger vi alle kommuner om"
                        + " bagefter.",
                null,
                window,
                STEERING);
        for (var name : STEERING) {
            answers.write(round, "maalgrupper", name);
            answers.complete(round, name);
            answers.accept(round, name);
            writtenUp.came(round.id(), answers.code(name), window.deadline().minusDays(4));
        }
        rounds.lock(round.id(), round.version(), "Styregruppen har valgt målgrupperne.");
        return round;
    }

    private ReportingRound opened(
            String workbook, String title, String purpose, @Nullable String before, Window window, List<String> names) {
        var slug = rounds.draft(new RoundDraft(
                title,
                purpose,
                CASE,
                before,
                window,
                new RoundSettings(false, true, ResultAudience.INSIDE),
                List.of(answers.issued(workbook)),
                answers.asked(names)));
        var draft = rounds.find(slug).orElseThrow();
        rounds.open(draft.id(), draft.version());
        return rounds.find(slug).orElseThrow();
    }
}
