package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.meetings.Attendance;
import dk.rammevaerk.meetings.Decision;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.agenda.Differences;
import dk.rammevaerk.meetings.minutes.web.LookThroughPage.Findings;
import dk.rammevaerk.meetings.minutes.web.RevisionPage.Change;
import dk.rammevaerk.meetings.web.MeetingWords;
import dk.rammevaerk.pages.Confirmation;
import dk.rammevaerk.pages.ConfirmationPage;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of a revision. */
@Component
class RevisionPages {
    private final Meetings meetings;
    private final FoundWords found;
    private final MeetingWords words;
    private final Messages messages;

    RevisionPages(Meetings meetings, FoundWords found, MeetingWords words, Messages messages) {
        this.meetings = meetings;
        this.found = found;
        this.words = words;
        this.messages = messages;
    }

    String say(String key) {
        return messages.of(key);
    }

    ConfirmationPage begin(Meeting meeting) {
        return question(meeting, "begin", "/rettelse/begynd", "");
    }

    ConfirmationPage cancel(Meeting meeting) {
        return question(meeting, "cancel", "/rettelse/fortryd", "/rettelse");
    }

    private ConfirmationPage question(Meeting meeting, String what, String action, String back) {
        var home = "/moeder/" + meeting.id();
        return new ConfirmationPage(
                new Confirmation(
                        what,
                        messages.of("meetings.revision." + what + ".question", words.name(meeting)),
                        messages.of("meetings.revision." + what + ".consequence"),
                        messages.of("meetings.revision." + what),
                        home + action + "?version=" + meeting.version(),
                        messages.of("meetings.revision." + what + ".not"),
                        home + back),
                Trail.of(messages.of("meetings.trail"), "/moeder")
                        .then(words.name(meeting), home)
                        .here(messages.of("meetings.revision")));
    }

    /** @param working the working copy */
    RevisionPage revision(Meeting working, String reason, FormErrors errors) {
        return new RevisionPage(
                working,
                words.name(working),
                words.forum(working.forum()),
                settled(working).map(before -> changes(before, working)).orElse(List.of()),
                reason,
                working.isPublished() ? found.of(working) : new Findings(List.of(), 0),
                errors);
    }

    private Optional<Meeting> settled(Meeting working) {
        return meetings.editions(working.id()).stream()
                .filter(edition -> edition.kind() == Kind.MINUTES)
                .findFirst()
                .flatMap(edition -> meetings.edition(working.id(), Kind.MINUTES, edition.number()));
    }

    private List<Change> changes(Meeting before, Meeting after) {
        var changes = new ArrayList<Change>();
        changes.add(new Change(
                messages.of("meetings.revision.participants"), Differences.rows(people(before), people(after))));
        for (var item : after.items()) {
            var earlier = before.items().stream()
                    .filter(one -> one.id().equals(item.id()))
                    .findFirst()
                    .orElse(null);
            changes.add(new Change(
                    item.number() == null ? item.title() : item.number() + " " + item.title(),
                    Differences.rows(lines(earlier), lines(item))));
        }
        return changes.stream().filter(change -> !change.rows().isEmpty()).toList();
    }

    private static String people(Meeting meeting) {
        return meeting.attendances().stream().map(RevisionPages::line).collect(Collectors.joining("\n"));
    }

    private static String line(Attendance one) {
        return Stream.of(
                        one.apology() ? "– " + one.name() : one.name(),
                        one.organisation(),
                        one.arrived() == null ? null : "› " + one.arrived(),
                        one.departed() == null ? null : one.departed() + " ›")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private String lines(@Nullable Item item) {
        if (item == null) return "";
        return Stream.concat(
                        Stream.ofNullable(item.minutes()),
                        item.decisions().stream().map(this::line))
                .collect(Collectors.joining("\n"));
    }

    private String line(Decision one) {
        return messages.of("meetings.effect." + one.effect()) + ": " + one.text();
    }
}
