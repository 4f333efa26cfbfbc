package dk.rammevaerk.meetings.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.MeetingSummary;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The meetings that come, and those that were, year by year; of each what the reader may see. */
@RestController
@OpenTo(Audience.EVERYONE)
class ArchiveController {
    /** How many coming meetings stand above the archive. */
    private static final int NEXT = 6;

    private final Meetings meetings;
    private final MeetingWords words;
    private final Parties parties;
    private final CurrentActor currentActor;
    private final Clock clock;

    ArchiveController(Meetings meetings, MeetingWords words, Parties parties, CurrentActor currentActor, Clock clock) {
        this.meetings = meetings;
        this.words = words;
        this.parties = parties;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GetMapping("/moeder")
    Page archive(
            @RequestParam(defaultValue = "") String forum,
            @RequestParam(name = "aar", required = false) @Nullable Integer year) {
        var today = LocalDate.ofInstant(clock.instant(), DanishFormat.ZONE);
        var all = meetings.list(null, null);
        var shown = all.stream()
                .filter(meeting -> forum.isEmpty() || meeting.forum().equals(forum))
                .filter(meeting -> year == null || meeting.date().getYear() == year)
                .toList();
        var coming = shown.reversed().stream()
                .filter(meeting -> !meeting.date().isBefore(today))
                .toList();
        var byYear = new TreeMap<Integer, List<MeetingSummary>>(shown.stream()
                .filter(meeting -> meeting.date().isBefore(today))
                .collect(groupingBy(meeting -> meeting.date().getYear())));
        var known = parties.fora();
        var names = known.stream().collect(toMap(Forum::code, Forum::name));
        Function<MeetingSummary, String> name = meeting -> names.getOrDefault(meeting.forum(), meeting.forum());
        var actor = currentActor.get();
        boolean inside = actor.isSignedIn();
        return new ArchivePage(
                forum,
                year,
                known.stream()
                        .filter(one ->
                                all.stream().anyMatch(meeting -> meeting.forum().equals(one.code())))
                        .toList(),
                all.stream().map(meeting -> meeting.date().getYear()).distinct().toList(),
                coming.stream()
                        .limit(inside && forum.isEmpty() && year == null ? NEXT : Integer.MAX_VALUE)
                        .map(meeting -> coming(meeting, name.apply(meeting), inside, today))
                        .toList(),
                coming.size(),
                byYear.descendingMap().entrySet().stream()
                        .map(entry -> new ArchivePage.Year(
                                entry.getKey(),
                                entry.getValue().stream()
                                        .map(meeting -> line(meeting, name.apply(meeting)))
                                        .toList()))
                        .toList(),
                inside,
                actor.isSecretariat());
    }

    private ArchivePage.Coming coming(MeetingSummary meeting, String forum, boolean inside, LocalDate today) {
        return new ArchivePage.Coming(
                "/moeder/" + meeting.id(),
                forum + " " + DanishFormat.date(meeting.date()),
                words.where(meeting),
                inside ? words.deadline(meeting, today) : "",
                words.state(meeting));
    }

    private ArchivePage.Line line(MeetingSummary meeting, String forum) {
        return new ArchivePage.Line(
                "/moeder/" + meeting.id(),
                DanishFormat.dayAndMonth(meeting.date()),
                forum,
                words.what(meeting),
                meeting.state().isAhead() ? words.lacking() : words.state(meeting));
    }
}
