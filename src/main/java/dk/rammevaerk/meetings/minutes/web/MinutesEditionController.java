package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.Edition;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.minutes.SettledMinutes;
import dk.rammevaerk.meetings.web.MeetingWords;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Earlier and current editions of minutes, for everybody who may read them. */
@RestController
@OpenTo(Audience.EVERYONE)
class MinutesEditionController {
    private final Meetings meetings;
    private final SettledMinutes minutes;
    private final MeetingWords words;

    MinutesEditionController(Meetings meetings, SettledMinutes minutes, MeetingWords words) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.words = words;
    }

    @GetMapping("/moeder/{id}/referat/udgave/{number:[0-9]{1,4}}")
    MinutesEditionPage edition(@PathVariable UUID id, @PathVariable int number) {
        var shown = meetings.edition(new MeetingId(id), Kind.MINUTES, number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var editions = minutes.editions(shown.id());
        var edition = editions.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new MinutesEditionPage(
                shown,
                words.name(shown),
                words.forum(shown.forum()),
                number,
                DanishFormat.moment(edition.madeAt()),
                reason(edition),
                editions.stream()
                        .filter(one -> one.number() == number + 1)
                        .findFirst()
                        .map(MinutesEditionController::reason)
                        .orElse(""),
                MinutesReading.of(shown, words));
    }

    private static String reason(Edition edition) {
        return edition.reason() == null ? "" : edition.reason();
    }
}
