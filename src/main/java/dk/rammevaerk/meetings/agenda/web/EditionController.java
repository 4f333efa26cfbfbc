package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.Edition;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.agenda.AgendaApproval;
import dk.rammevaerk.meetings.web.MeetingWords;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Reading what was sent out, and how one version differs from another. Everyone sees of it what is theirs to see. */
@RestController
@OpenTo(Audience.EVERYONE)
class EditionController {
    /** The working copy among the versions. */
    private static final String NOW = "nu";

    private final Meetings meetings;
    private final AgendaPages pages;
    private final MeetingWords words;
    private final Messages messages;

    EditionController(Meetings meetings, AgendaPages pages, MeetingWords words, Messages messages) {
        this.meetings = meetings;
        this.pages = pages;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping("/moeder/{id}/versioner/{kind}/{number}")
    Page edition(@PathVariable UUID id, @PathVariable String kind, @PathVariable int number) {
        var meeting = meetings.edition(new MeetingId(id), kind(kind), number).orElseThrow(EditionController::nothing);
        var edition = meeting.edition().orElseThrow(EditionController::nothing);
        var bySection = new LinkedHashMap<String, List<EditionPage.Row>>();
        for (Item item : meeting.items()) {
            bySection
                    .computeIfAbsent(words.section(item.section()), heading -> new ArrayList<>())
                    .add(new EditionPage.Row(item, words.summary(item)));
        }
        var sections = new ArrayList<EditionPage.Section>();
        bySection.forEach((heading, rows) -> sections.add(new EditionPage.Section(heading, rows)));
        var name = name(edition);
        return new EditionPage(
                pages.trail(meeting).here(name),
                pages.name(meeting) + ": " + name,
                meeting,
                edition,
                DanishFormat.moment(edition.madeAt()),
                number > 1
                        ? "/moeder/" + id + "/forskelle?fra=" + kind + "-" + (number - 1) + "&til=" + kind + "-"
                                + number
                        : "",
                sections);
    }

    /**
     * @param fra code of the earlier version, for example {@code dagsorden-1}
     * @param til code of the later one; the working copy, or the newest edition, when it is not said
     */
    @GetMapping("/moeder/{id}/forskelle")
    Page differences(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String fra,
            @RequestParam(defaultValue = "") String til) {
        var now = meetings.find(new MeetingId(id)).orElseThrow(EditionController::nothing);
        var editions = meetings.editions(now.id());
        var versions = new LinkedHashMap<String, String>();
        if (now.isWorkingCopy()) versions.put(NOW, messages.of("agenda.version.now"));
        editions.forEach(one -> versions.put(code(one), name(one)));
        if (editions.isEmpty()) throw nothing();
        var to = til.isEmpty() ? versions.firstEntry().getKey() : til;
        var from = fra.isEmpty() ? versions.lastEntry().getKey() : fra;
        return new DifferencesPage(
                pages.trail(now).here(messages.of("agenda.differences.here")),
                pages.name(now),
                "/moeder/" + id,
                versions,
                from,
                to,
                AgendaApproval.differences(
                        version(now, from).content(), version(now, to).content()));
    }

    private Meeting version(Meeting now, String code) {
        if (code.equals(NOW) && now.isWorkingCopy()) return now;
        int dash = code.indexOf('-');
        if (dash < 0 || !code.substring(dash + 1).matches("\\d{1,6}")) throw nothing();
        return meetings.edition(now.id(), kind(code.substring(0, dash)), Integer.parseInt(code.substring(dash + 1)))
                .orElseThrow(EditionController::nothing);
    }

    private String name(Edition edition) {
        return messages.of("agenda.edition." + edition.kind(), String.valueOf(edition.number()));
    }

    private static String code(Edition edition) {
        return (edition.kind() == Kind.AGENDA ? "dagsorden-" : "referat-") + edition.number();
    }

    private static Kind kind(String word) {
        return switch (word) {
            case "dagsorden" -> Kind.AGENDA;
            case "referat" -> Kind.MINUTES;
            default -> throw nothing();
        };
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
