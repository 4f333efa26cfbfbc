package dk.rammevaerk.meetings.papers;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.documents.paper.PaperKind;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.Edition;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.Occasion;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in Danish what stands at the head and at the foot of papers. */
@Component
class PaperWords {
    /** A reason stands at the foot of every page, where there are two lines. */
    private static final int LONGEST_REASON = 100;

    private final Parties parties;
    private final Messages messages;

    PaperWords(Parties parties, Messages messages) {
        this.parties = parties;
        this.messages = messages;
    }

    /** {@code DASSOS}. */
    String forumName(Meeting meeting) {
        return parties.forum(meeting.forum()).map(Forum::name).orElse(meeting.forum());
    }

    /** {@code DASSOS}, {@code DASSOS: Temadag}. */
    String forum(Meeting meeting) {
        var title = meeting.occasion().title();
        return title == null ? forumName(meeting) : forumName(meeting) + ": " + title;
    }

    /** {@code DASSOS 18. maj 2026}. */
    String title(Meeting meeting) {
        return forumName(meeting) + " " + DanishFormat.date(meeting.date());
    }

    /** {@code Mandag den 18. maj 2026 kl. 13.00–15.00}. */
    String dateLine(Occasion occasion) {
        var weekday = DanishFormat.weekday(occasion.date());
        var line = messages.of(
                "meetings.paper.date",
                weekday.substring(0, 1).toUpperCase(DanishFormat.DANISH) + weekday.substring(1),
                DanishFormat.date(occasion.date()));
        if (occasion.start() != null) line += " " + DanishFormat.times(occasion.start(), occasion.end());
        return occasion.extraordinary() ? line + " · " + messages.of("meetings.extraordinary") : line;
    }

    /** {@code Viborg Rådhus, Prinsens Allé 5, 8800 Viborg, lokale M5, og virtuelt}. */
    String place(Occasion occasion) {
        var place = Stream.of(
                        occasion.place(),
                        occasion.address(),
                        occasion.room() == null ? null : messages.of("meetings.paper.room", occasion.room()))
                .filter(Objects::nonNull)
                .collect(joining(", "));
        return switch (occasion.form()) {
            case PHYSICAL -> place;
            case VIRTUAL -> messages.of("meetings.virtual");
            case BOTH -> messages.of("plan.place.both", place);
        };
    }

    /** {@code Dagsorden, version 1}, {@code Referat, version 2 (rettet: …)}, {@code Udkast}. */
    String editionLine(PaperKind kind, @Nullable Edition edition) {
        if (edition == null) return messages.of("meetings.paper.draft");
        var number = String.valueOf(edition.number());
        var key = "meetings.paper.edition."
                + (kind == PaperKind.EXCERPT ? kind.name() : edition.kind().name());
        var reason = edition.reason();
        if (reason == null) return messages.of(key, number);
        return edition.kind() == Kind.AGENDA
                ? messages.of(
                        "meetings.paper.addendum", String.valueOf(edition.number() - 1), number, shortened(reason))
                : messages.of("meetings.paper.revised", messages.of(key, number), shortened(reason));
    }

    private static String shortened(String reason) {
        var line = reason.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_REASON
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_REASON - 1)) + "…";
    }
}
