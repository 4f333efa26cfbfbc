package dk.rammevaerk.inquiries.centralnotices.web;

import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.centralnotices.CentralNotice;
import dk.rammevaerk.inquiries.centralnotices.CentralNotice.Extension;
import dk.rammevaerk.inquiries.centralnotices.CentralNotice.Heading;
import dk.rammevaerk.inquiries.centralnotices.CentralNotice.Version;
import dk.rammevaerk.inquiries.centralnotices.NoticeState;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.Trail;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in Danish how far a central notice is. */
@Component
class NoticeWords {
    private final Inquiries inquiries;
    private final Messages messages;

    NoticeWords(Inquiries inquiries, Messages messages) {
        this.inquiries = inquiries;
        this.messages = messages;
    }

    String of(String key, Object... values) {
        return messages.of("centralNotices." + key, values);
    }

    /** Those that are under way, by name. */
    String running(String titles) {
        return messages.of("inquiries.running", titles);
    }

    Trail trail() {
        return Trail.of(messages.of("inquiries.area.CENTRAL_NOTICE"), "/centrale-udmeldinger");
    }

    Trail trailTo(CentralNotice notice) {
        return trail().then(notice.facts().title(), notice.href());
    }

    StateTag tag(CentralNotice notice) {
        var words = of("state." + notice.state());
        if (notice.state() != NoticeState.SENT && inquiries.today().isAfter(notice.due())) {
            return StateTag.of(State.LATE);
        }
        return switch (notice.state()) {
            case RECEIVED -> StateTag.of(State.WAITING).worded(words);
            case COLLECTING -> StateTag.of(State.SENT).worded(words);
            case SENT -> StateTag.of(State.APPROVED).worded(words);
        };
    }

    String due(CentralNotice notice) {
        return notice.sentOn() == null
                ? of("due", DanishFormat.date(notice.due()))
                : of("sent", DanishFormat.date(notice.sentOn()));
    }

    /** How many of the headings are answered. */
    String assembled(CentralNotice notice) {
        long answered = notice.headings().stream()
                .filter(one -> one.newest().isPresent())
                .count();
        return of("assembled", answered, notice.headings().size());
    }

    /** {@code Version 2, 3. december 2026}; empty before the first. */
    String version(Heading heading) {
        return heading.newest().map(this::version).orElse("");
    }

    String version(Version version) {
        return of(
                "version",
                version.number(),
                DanishFormat.date(version.at().atZone(DanishFormat.ZONE).toLocalDate()));
    }

    String extension(Extension extension) {
        var asked = of(
                "extension.asked",
                DanishFormat.date(extension.askedOn()),
                DanishFormat.date(extension.askedUntil()),
                extension.reason());
        if (extension.answeredOn() == null) return asked + " " + of("extension.open");
        var answered = DanishFormat.date(extension.answeredOn());
        return asked + " "
                + (extension.until() == null
                        ? of("extension.refused", answered)
                        : of("extension.granted", answered, DanishFormat.date(extension.until())));
    }

    /** Empty when it is not known. */
    static String date(@Nullable LocalDate date) {
        return date == null ? "" : DanishFormat.date(date);
    }
}
