package dk.rammevaerk.meetings.suggestions.web;

import dk.rammevaerk.access.CprConfirmations.IsInstead;
import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.files.StoredFile;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.agenda.Act;
import dk.rammevaerk.meetings.agenda.Act.Verb;
import dk.rammevaerk.meetings.suggestions.SuggestedFile;
import dk.rammevaerk.meetings.suggestions.Suggestion;
import dk.rammevaerk.meetings.suggestions.SuggestionPapers;
import dk.rammevaerk.meetings.suggestions.SuggestionState;
import dk.rammevaerk.meetings.suggestions.Suggestions;
import dk.rammevaerk.meetings.suggestions.Target;
import dk.rammevaerk.meetings.suggestions.web.OwnSuggestionsPage.Line;
import dk.rammevaerk.meetings.suggestions.web.SuggestionPage.Desk;
import dk.rammevaerk.meetings.suggestions.web.SuggestionPage.Paper;
import dk.rammevaerk.meetings.uploads.web.NumbersInFilePage;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.UploadBox;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/** Makes the pages about suggestions that exist. */
@Component
class SuggestionPages {
    private static final int MAX_BYTES = 25 * 1024 * 1024;

    private final Suggestions suggestions;
    private final SuggestionPapers papers;
    private final SuggestionWords words;
    private final CurrentActor currentActor;
    private final Messages messages;

    SuggestionPages(
            Suggestions suggestions,
            SuggestionPapers papers,
            SuggestionWords words,
            CurrentActor currentActor,
            Messages messages) {
        this.suggestions = suggestions;
        this.papers = papers;
        this.words = words;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    /** @param reason what was written as a reason to decline, when that comes back */
    SuggestionPage page(Suggestion suggestion, String reason, FormErrors errors) {
        var actor = currentActor.get();
        var states = new ArrayList<StateTag>();
        states.add(words.state(suggestion));
        if (suggestion.isLate()) states.add(words.late());
        return new SuggestionPage(
                suggestion,
                words.forum(suggestion.forum()),
                words.from(suggestion),
                lead(suggestion),
                states,
                suggestion.files().stream().map(file -> paper(suggestion, file)).toList(),
                suggestion.author().account().equals(actor.name()),
                actor.isSecretariat(),
                new UploadBox(
                        "/forslag/" + suggestion.id() + "/bilag",
                        ".pdf,.docx,.xlsx,.png,.jpg,.jpeg,.gif",
                        messages.of("suggestions.upload.hint"),
                        MAX_BYTES,
                        true,
                        messages.of("suggestions.upload.send")),
                actor.isSecretariat() && suggestion.isWaiting() ? desk(suggestion, reason) : null,
                itemHref(suggestion),
                errors);
    }

    OwnSuggestionsPage own(List<Suggestion> mine) {
        return new OwnSuggestionsPage(
                messages.of(
                        "suggestions.own.lead",
                        mine.stream().filter(Suggestion::isWaiting).count()),
                mine.stream()
                        .map(one -> new Line(
                                "/forslag/" + one.id(),
                                one.wish().title(),
                                words.forum(one.forum()) + " · "
                                        + (one.isWaiting() ? words.waitsFor(one) + " · " : "")
                                        + words.from(one),
                                words.state(one),
                                outcome(one),
                                itemHref(one)))
                        .toList());
    }

    NumbersInFilePage numbers(Suggestion suggestion, FormErrors errors) {
        return new NumbersInFilePage(
                suggestion.wish().title(),
                "/forslag/" + suggestion.id(),
                "/forslag/" + suggestion.id() + "/tal",
                IsInstead.choices(messages),
                errors);
    }

    private static String itemHref(Suggestion one) {
        return one.item() == null || one.target() == null
                ? ""
                : "/moeder/" + one.target().id() + "/" + one.item();
    }

    private String outcome(Suggestion one) {
        var target = one.target();
        if (one.state() == SuggestionState.TAKEN && target != null) return words.meeting(target);
        return one.reason() == null ? "" : one.reason();
    }

    private String lead(Suggestion one) {
        var target = one.target();
        return switch (one.state()) {
            case WAITING -> messages.of("suggestions.lead.waiting", words.waitsFor(one));
            case TAKEN ->
                target == null
                        ? messages.of("suggestions.lead.off")
                        : messages.of("suggestions.lead.taken", words.meeting(target));
            case DECLINED -> messages.of("suggestions.lead.declined", one.reason() == null ? "" : one.reason());
            case WITHDRAWN -> messages.of("suggestions.lead.withdrawn");
        };
    }

    private Paper paper(Suggestion suggestion, SuggestedFile file) {
        var href = "/forslag/" + suggestion.id() + "/bilag/" + file.file().value();
        return papers.find(suggestion.id(), file.file())
                .map(stored -> new Paper(file.title(), href, details(stored), stored.name(), href + "/fjern"))
                .orElseThrow();
    }

    private static String details(StoredFile stored) {
        return stored.name() + ", " + DanishFormat.bytes(stored.size());
    }

    private Desk desk(Suggestion suggestion, String reason) {
        var coming = suggestions.coming(suggestion.forum());
        var target = suggestion.target();
        var chosen = coming.stream()
                .filter(one -> target != null && one.id().equals(target.id()))
                .findFirst()
                .or(() -> coming.stream().filter(one -> !one.isSent()).findFirst())
                .or(() -> coming.stream().findFirst());
        var takable = meetings(coming);
        var postponable = meetings(coming.stream()
                .filter(one -> target == null || !one.id().equals(target.id()))
                .toList());
        if (target != null) postponable.put("", messages.of("suggestions.target.none"));
        var sections = new LinkedHashMap<String, String>();
        for (var section : Section.values()) {
            sections.put(section.name(), messages.of("meetings.section." + section));
        }
        return new Desk(
                takable,
                chosen.map(one -> one.id().toString()).orElse(""),
                sections,
                asksForDecision(suggestion) ? Section.DECISION.name() : Section.INFORMATION.name(),
                postponable,
                reason);
    }

    private SequencedMap<String, String> meetings(List<Target> coming) {
        var choices = new LinkedHashMap<String, String>();
        coming.forEach(one -> choices.put(
                one.id().toString(),
                words.meeting(one) + (one.isSent() ? messages.of("suggestions.target.addendum") : "")));
        return choices;
    }

    /** An item whose every act is to be informed is for information; without acts nobody knows, so it is for decision. */
    private static boolean asksForDecision(Suggestion suggestion) {
        var acts = suggestion.wish().recommendations();
        return acts.isEmpty()
                || acts.stream()
                        .map(Act::of)
                        .anyMatch(act -> act.verbs().isEmpty()
                                || !EnumSet.of(Verb.IS_INFORMED, Verb.NOTES).containsAll(act.verbs()));
    }
}
