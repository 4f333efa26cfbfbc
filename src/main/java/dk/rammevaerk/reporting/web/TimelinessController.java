package dk.rammevaerk.reporting.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.reporting.Timeliness;
import dk.rammevaerk.reporting.Timeliness.Outcome;
import dk.rammevaerk.reporting.Timeliness.Share;
import dk.rammevaerk.reporting.TimelinessReading;
import dk.rammevaerk.reporting.web.TimelinessPage.Asking;
import dk.rammevaerk.reporting.web.TimelinessPage.Row;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who answers, and who in time, over all rounds. */
@RestController
@OpenTo(Audience.SECRETARIAT)
class TimelinessController {
    private final TimelinessReading reading;
    private final ReportingWords words;
    private final Messages messages;

    TimelinessController(TimelinessReading reading, ReportingWords words, Messages messages) {
        this.reading = reading;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping("/indberetning/rettidighed")
    Page show() {
        var all = reading.all();
        return new TimelinessPage(
                words.trail().here(messages.of("reporting.timeliness")),
                lead(all),
                all.rounds().stream()
                        .map(one -> new Asking(
                                one.round().href(),
                                one.round().title(),
                                DanishFormat.date(one.round().window().deadline()),
                                share(one.share())))
                        .toList(),
                all.authorities().stream()
                        .map(one -> new Row(
                                one.name(),
                                share(one.share()),
                                one.outcomes().stream().map(this::tag).toList()))
                        .toList());
    }

    private String lead(Timeliness all) {
        long asked = 0;
        long answered = 0;
        long inTime = 0;
        for (var round : all.rounds()) {
            asked += round.share().asked();
            answered += round.share().answered();
            inTime += round.share().inTime();
        }
        return asked == 0
                ? messages.of("reporting.timeliness.lead.none")
                : messages.of("reporting.timeliness.lead", percent(answered, asked), percent(inTime, asked));
    }

    private String share(Share share) {
        if (share.asked() == 0) return messages.of("reporting.timeliness.share.none");
        return messages.of(
                "reporting.timeliness.share",
                percent(share.answered(), share.asked()),
                percent(share.inTime(), share.asked()));
    }

    private static long percent(long part, long whole) {
        return Math.round(100.0 * part / whole);
    }

    private StateTag tag(Outcome outcome) {
        var state =
                switch (outcome) {
                    case IN_TIME -> State.APPROVED;
                    case LATE -> State.WAITING;
                    case LACKS -> State.LATE;
                    case WAITING -> State.PLANNED;
                    case NOT_ASKED -> State.CANCELLED;
                };
        return StateTag.of(state).worded(messages.of("reporting.timeliness." + outcome));
    }
}
