package dk.rammevaerk.cases;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.ItemPlace;
import dk.rammevaerk.meetings.ItemPlaces;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.agenda.ItemFacts;
import dk.rammevaerk.meetings.agenda.NewItem;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the agenda item of a case: its text, and what fora before decided; what one decided in private stays there. */
@Component
class CaseStatements {
    private final ExcerptStore excerpts;
    private final ItemPlaces places;
    private final Parties parties;
    private final CurrentActor currentActor;
    private final Messages messages;

    CaseStatements(
            ExcerptStore excerpts, ItemPlaces places, Parties parties, CurrentActor currentActor, Messages messages) {
        this.excerpts = excerpts;
        this.places = places;
        this.parties = parties;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    NewItem item(CaseFile file, RouteStep step, String forum) {
        return new NewItem(
                step.role() == StepRole.IS_INFORMED ? Section.INFORMATION : Section.DECISION,
                new ItemFacts(file.title(), null, List.of(), List.of(messages.of("cases.act." + step.role())), null),
                statement(file, forum),
                closedReason(file),
                null);
    }

    private String statement(CaseFile file, String forum) {
        var earlier = earlier(file, forum);
        if (earlier.isEmpty()) return file.text().summary();
        return (file.text().summary() + "\n\n### " + messages.of("cases.earlier") + "\n\n" + earlier).strip();
    }

    private String earlier(CaseFile file, String forum) {
        var taken = excerpts.of(file.id());
        var now = places.of(taken.stream().map(Excerpt::item).toList());
        return taken.stream()
                .map(one -> {
                    var where = where(one);
                    boolean stays = !one.forum().equals(forum)
                            && Optional.ofNullable(now.get(one.item()))
                                    .map(ItemPlace::closed)
                                    .orElse(true);
                    return stays
                            ? messages.of("cases.earlier.closed", where)
                            : "**" + where + "**\n\n" + one.minutes().strip();
                })
                .collect(joining("\n\n"));
    }

    /** What other fora decided that a new item of a forum brings along, although not everybody may read it yet. */
    List<Excerpt> unpublished(CaseFile file, String forum) {
        var taken = others(file, forum);
        var now = places.of(taken.stream().map(Excerpt::item).toList());
        return taken.stream()
                .filter(one -> Optional.ofNullable(now.get(one.item()))
                        .filter(place -> !place.closed() && !place.isOpenToAll())
                        .isPresent())
                .toList();
    }

    /** What other fora decided in items that are closed now, and that the text of a forum's item still tells. */
    List<Excerpt> closedSince(CaseFile file, String forum, String text) {
        var taken = others(file, forum);
        var now = places.of(taken.stream().map(Excerpt::item).toList());
        return taken.stream()
                .filter(one -> Optional.ofNullable(now.get(one.item()))
                        .filter(ItemPlace::closed)
                        .isPresent())
                .filter(one -> tells(text, one))
                .toList();
    }

    private boolean tells(String text, Excerpt excerpt) {
        var where = where(excerpt);
        var words = excerpt.minutes().strip();
        boolean named =
                text.contains("**" + where + "**") && !text.contains(messages.of("cases.earlier.closed", where));
        return named || (!words.isEmpty() && text.contains(words));
    }

    private List<Excerpt> others(CaseFile file, String forum) {
        if (!currentActor.get().isSecretariat()) return List.of();
        return excerpts.of(file.id()).stream()
                .filter(one -> !one.forum().equals(forum))
                .toList();
    }

    /** {@code DASSOS 27. februar 2026, punkt 1.1}. */
    private String where(Excerpt excerpt) {
        var day = parties.forum(excerpt.forum()).map(Forum::name).orElse(excerpt.forum()) + " "
                + DanishFormat.date(excerpt.heldOn());
        return excerpt.number() == null ? day : messages.of("cases.item", day, excerpt.number());
    }

    /** What was closed before is closed again, until somebody opens it. */
    private @Nullable String closedReason(CaseFile file) {
        if (file.text().closedReason() != null) return file.text().closedReason();
        var items = file.items().stream().map(CaseItem::item).toList();
        boolean closed = places.of(items).values().stream().anyMatch(ItemPlace::closed);
        return closed ? messages.of("cases.closed.before") : null;
    }
}
