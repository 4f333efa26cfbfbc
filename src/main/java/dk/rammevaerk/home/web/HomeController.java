package dk.rammevaerk.home.web;

import dk.rammevaerk.access.Actor;
import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.imports.Imports;
import dk.rammevaerk.imports.PreviewSummary;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.MeetingSummary;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@OpenTo(Audience.EVERYONE)
class HomeController {
    private final Meetings meetings;
    private final Imports imports;
    private final Parties parties;
    private final CurrentActor currentActor;
    private final Messages messages;

    HomeController(Meetings meetings, Imports imports, Parties parties, CurrentActor currentActor, Messages messages) {
        this.meetings = meetings;
        this.imports = imports;
        this.parties = parties;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    @GetMapping("/")
    Page front() {
        var actor = currentActor.get();
        var waiting = actor.isSecretariat() ? Optional.of(imports.waiting()) : Optional.<List<PreviewSummary>>empty();
        long readable = waiting.stream()
                .flatMap(List::stream)
                .filter(preview -> preview.state() != PreviewSummary.State.UNREADABLE)
                .count();
        return new FrontPage(
                actor.isSignedIn(),
                lead(actor, readable),
                meetings.list(null, null).stream()
                        .filter(meeting -> meeting.shown() != null)
                        .limit(FrontPage.SHOWN)
                        .map(this::line)
                        .toList(),
                waiting.map(all -> new FrontPage.Waiting(
                        all.size(),
                        all.stream().limit(FrontPage.SHOWN).map(this::line).toList())));
    }

    private String lead(Actor actor, long waiting) {
        if (!actor.isSignedIn()) return messages.of("home.lead.public");
        if (!actor.isSecretariat())
            return messages.of(actor.fora().isEmpty() ? "home.lead.noForum" : "home.lead.inside");
        return messages.of("home.lead.secretariat", waiting);
    }

    private FrontPage.Line line(MeetingSummary meeting) {
        var forum = parties.forum(meeting.forum()).map(Forum::name).orElse(meeting.forum());
        return new FrontPage.Line(
                "/moeder/" + meeting.id(),
                forum + " " + DanishFormat.date(meeting.date()),
                StateTag.of(State.valueOf(meeting.state().name())),
                DanishFormat.count(meeting.items(), messages.of("meetings.item"), messages.of("meetings.items")));
    }

    private FrontPage.Line line(PreviewSummary preview) {
        var state = StateTag.of(preview.state() == PreviewSummary.State.UNREADABLE ? State.REJECTED : State.WAITING)
                .worded(messages.of("home.import." + preview.state(), preview.openWarnings()));
        return new FrontPage.Line(
                "/indlaesning/" + preview.id().value(),
                preview.fileName(),
                state,
                messages.of("home.import.since", DanishFormat.moment(preview.uploadedAt())));
    }
}
