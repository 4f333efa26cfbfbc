package dk.rammevaerk.cases.approvals.web;

import dk.rammevaerk.cases.approvals.ApprovalRound;
import dk.rammevaerk.cases.approvals.ApprovalState;
import dk.rammevaerk.cases.approvals.CouncilApproval;
import dk.rammevaerk.cases.approvals.CouncilReminders.Reminder;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.TileLayout;
import dk.rammevaerk.pages.TileMap;
import dk.rammevaerk.pages.TileMap.Look;
import dk.rammevaerk.pages.TileMap.Tile;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in Danish where councils are. */
@Component
class ApprovalWords {
    private static final DateTimeFormatter SHORT_DAY =
            DateTimeFormatter.ofPattern("d.'\u00A0'MMM", DanishFormat.DANISH);

    private final Messages messages;

    ApprovalWords(Messages messages) {
        this.messages = messages;
    }

    static State state(ApprovalState state) {
        return switch (state) {
            case WAITING -> State.WAITING;
            case ON_AGENDA -> State.ON_AGENDA;
            case ADOPTED -> State.ADOPTED;
            case ADOPTED_WITH_RESERVATION -> State.ADOPTED_WITH_RESERVATION;
            case REJECTED -> State.REJECTED;
        };
    }

    /** A day that has passed without an answer is a delay. */
    StateTag tag(CouncilApproval council, LocalDate today) {
        return council.isUnanswered(today)
                ? StateTag.of(State.LATE).worded(messages.of("approvals.unanswered"))
                : StateTag.of(state(council.state()));
    }

    /** With the day, as beside the map. */
    StateTag datedTag(CouncilApproval council, LocalDate today) {
        var tag = tag(council, today);
        var date = council.answer().date();
        if (date == null) return tag;
        var day = day(date, today);
        return tag.worded(
                council.isUnanswered(today) ? messages.of("approvals.unanswered.since", day) : tag.text() + " " + day);
    }

    /** {@code 28. oktober}; with the year when that is not this one. */
    static String day(LocalDate date, LocalDate today) {
        return date.getYear() == today.getYear() ? DanishFormat.dayAndMonth(date) : DanishFormat.date(date);
    }

    /** What stands in the proof's place while there is none, and what was done about it. */
    String instead(CouncilApproval council, LocalDate today) {
        if (council.state().isDecided()) return messages.of("approvals.proof.missing");
        var reminded = reminded(council);
        if (council.state() == ApprovalState.WAITING) {
            return messages.of("approvals.noDate") + (reminded.isEmpty() ? "" : " " + reminded);
        }
        if (council.isUnanswered(today)) {
            return messages.of("approvals.noAnswer") + (reminded.isEmpty() ? "" : " " + reminded);
        }
        return messages.of(council.region() ? "approvals.treated.region" : "approvals.treated");
    }

    /** {@code Rykket 16. november}, or empty. */
    String reminded(CouncilApproval council) {
        return council.reminded() == null
                ? ""
                : messages.of("approvals.reminded", DanishFormat.dayAndMonth(council.reminded()));
    }

    /** What the proof is called when nobody has called it anything else. */
    String proofName() {
        return messages.of("approvals.proof.name");
    }

    /** {@code Forbehold: takstloft fra 2029 behandles særskilt}, or empty. */
    String remark(CouncilApproval council) {
        return council.answer().remark() == null
                ? ""
                : messages.of(
                        "approvals.remark." + council.state(), council.answer().remark());
    }

    /** Numbers are words up to twelve. */
    String number(int number) {
        return messages.orElse("approvals.number." + number, String.valueOf(number));
    }

    @Nullable
    TileMap map(ApprovalRound round, LocalDate today) {
        var region = round.councils().stream().filter(CouncilApproval::region).findFirst();
        return region.flatMap(one -> TileLayout.ofRegion(one.authority()))
                .map(layout -> TileMap.of(
                        messages.of("approvals.map", round.title()), layout, place -> tile(round, place, today)))
                .orElse(null);
    }

    private Optional<Tile> tile(ApprovalRound round, TileLayout.Place place, LocalDate today) {
        return round.of(place.authority()).map(council -> {
            var date = council.answer().date();
            var tag = tag(council, today);
            return new Tile(
                    place,
                    look(council, today),
                    tag.icon(),
                    council.isUnanswered(today) ? tag.text() : messages.of("approvals.legend." + council.state()),
                    date == null ? "" : SHORT_DAY.format(date).replaceFirst("\\.?$", "."),
                    council.name() + ": " + datedTag(council, today).text());
        });
    }

    private static Look look(CouncilApproval council, LocalDate today) {
        return switch (council.state()) {
            case ADOPTED -> Look.SETTLED;
            case ADOPTED_WITH_RESERVATION -> Look.NOTED;
            case ON_AGENDA -> council.isUnanswered(today) ? Look.ASKING : Look.PLAIN;
            case WAITING -> Look.ASKING;
            case REJECTED -> Look.REFUSED;
        };
    }

    /** What the known dates promise. */
    String forecast(ApprovalRound round, LocalDate today) {
        var forecast = round.forecast(today);
        var deadline = DanishFormat.date(round.deadline());
        var all = round.councils().size();
        if (round.isComplete()) return messages.of("approvals.forecast.complete", all);
        if (forecast.holds()) return messages.of("approvals.forecast.holds", all, deadline);
        var promise = messages.of("approvals.forecast", forecast.adoptedInTime(), all, deadline);
        return forecast.late().isEmpty()
                ? promise
                : promise + " " + messages.of("approvals.forecast.late", names(forecast.late()));
    }

    /** Whom a reminder went to, and whom it could not reach. */
    String sent(Reminder reminder) {
        if (reminder.reached().isEmpty()) return none(reminder);
        var sent = messages.of("approvals.reminder.sent", names(reminder.reached()));
        return reminder.unreached().isEmpty() ? sent : sent + ". " + unreached(reminder);
    }

    /** Why none goes out. */
    String none(Reminder reminder) {
        return reminder.unreached().isEmpty() ? messages.of("approvals.reminder.none") : unreached(reminder);
    }

    /** What happens when it is sent. */
    String consequence(Reminder reminder) {
        var consequence = messages.of("approvals.reminder.consequence", names(reminder.reached()));
        return reminder.unreached().isEmpty() ? consequence : consequence + " " + unreached(reminder);
    }

    private String unreached(Reminder reminder) {
        return messages.of("approvals.reminder.unreached", names(reminder.unreached()));
    }

    String names(List<CouncilApproval> councils) {
        return DanishFormat.list(councils.stream().map(CouncilApproval::name).toList());
    }
}
