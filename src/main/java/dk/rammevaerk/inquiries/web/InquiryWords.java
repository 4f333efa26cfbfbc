package dk.rammevaerk.inquiries.web;

import dk.rammevaerk.inquiries.AnswerRefused;
import dk.rammevaerk.inquiries.AuthorityAnswer;
import dk.rammevaerk.inquiries.Inquiry;
import dk.rammevaerk.inquiries.InquiryKind;
import dk.rammevaerk.inquiries.InquiryPart;
import dk.rammevaerk.inquiries.InquiryReminders.Reminder;
import dk.rammevaerk.inquiries.InquiryState;
import dk.rammevaerk.inquiries.Verdict;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.TileLayout;
import dk.rammevaerk.pages.TileMap;
import dk.rammevaerk.pages.TileMap.Look;
import dk.rammevaerk.pages.TileMap.Tile;
import dk.rammevaerk.pages.Trail;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in Danish how far inquiries and answers are. */
@Component
public class InquiryWords {
    private static final DateTimeFormatter SHORT_DAY =
            DateTimeFormatter.ofPattern("d.'\u00A0'MMM", DanishFormat.DANISH);

    private final Messages messages;

    InquiryWords(Messages messages) {
        this.messages = messages;
    }

    /** From the top to the subject's page. */
    public Trail trail(Inquiry inquiry) {
        var area = inquiry.href().substring(0, inquiry.href().indexOf('/', 1));
        return Trail.of(messages.of("inquiries.area." + inquiry.kind()), area).then(inquiry.title(), inquiry.href());
    }

    /** How far the whole is. */
    public StateTag tag(Inquiry inquiry, LocalDate today) {
        return switch (inquiry.state()) {
            case DRAFT -> StateTag.of(State.DRAFT);
            case OPEN ->
                today.isAfter(inquiry.window().deadline())
                        ? StateTag.of(State.HELD).worded(messages.of("inquiries.state.CLOSED"))
                        : StateTag.of(State.SENT)
                                .worded(messages.of(
                                        "inquiries.state.OPEN",
                                        DanishFormat.date(inquiry.window().deadline())));
            case CLOSED -> StateTag.of(State.HELD).worded(messages.of("inquiries.state.CLOSED"));
            case SETTLED -> StateTag.of(State.APPROVED).worded(messages.of("inquiries.state.SETTLED"));
        };
    }

    /** How far one authority is; when the answers are used, nobody waits for the last. */
    public StateTag tag(Inquiry inquiry, AuthorityAnswer answer, LocalDate today) {
        return inquiry.state() == InquiryState.SETTLED && !answer.isAnswered()
                ? StateTag.of(State.CANCELLED).worded(messages.of("inquiries.answer.none"))
                : tag(inquiry.kind(), answer, today);
    }

    private StateTag tag(InquiryKind kind, AuthorityAnswer answer, LocalDate today) {
        return switch (answer.state()) {
            case WAITING ->
                StateTag.of(answer.isOverdue(today) ? State.LATE : State.WAITING)
                        .worded(messages.of(
                                answer.isOverdue(today) ? "inquiries.answer.overdue" : "inquiries.answer.WAITING"));
            case DRAFT -> StateTag.of(State.DRAFT);
            case GIVEN ->
                answer.isLate()
                        ? StateTag.of(State.ADOPTED_WITH_RESERVATION).worded(messages.of("inquiries.answer.late"))
                        : StateTag.of(State.ADOPTED).worded(messages.of("inquiries.answer.GIVEN"));
            case NOTHING_TO_ADD ->
                StateTag.of(State.APPROVED)
                        .worded(answer.isLate() ? messages.of("inquiries.answer.after", nothing(kind)) : nothing(kind));
        };
    }

    /** What it means for this kind that there is nothing to add. */
    private String nothing(InquiryKind kind) {
        return messages.orElse(
                "inquiries.answer.NOTHING_TO_ADD." + kind, messages.of("inquiries.answer.NOTHING_TO_ADD"));
    }

    public StateTag tag(Verdict verdict) {
        return StateTag.of(
                        switch (verdict) {
                            case TAKEN_IN -> State.ADOPTED;
                            case PARTLY -> State.ADOPTED_WITH_RESERVATION;
                            case NOT_TAKEN_IN -> State.REJECTED;
                            case NOTED -> State.APPROVED;
                        })
                .worded(verdict(verdict));
    }

    public String verdict(Verdict verdict) {
        return messages.of("inquiries.verdict." + verdict);
    }

    /** {@code 14 af 20 har svaret}. */
    public String count(Inquiry inquiry) {
        return messages.of(
                "inquiries.count", inquiry.answered(), inquiry.answers().size());
    }

    /** {@code Fra 17. april 2026 til 1. juli 2026}. */
    public String window(Inquiry inquiry) {
        return messages.of(
                "inquiries.window",
                DanishFormat.date(inquiry.window().opens()),
                DanishFormat.date(inquiry.window().deadline()));
    }

    /** What a part is called; the whole has a name too. */
    public String part(Inquiry inquiry, int ordinal) {
        return inquiry.part(ordinal)
                .map(InquiryPart::heading)
                .orElseGet(() -> messages.of(
                        inquiry.parts().isEmpty() ? "inquiries.part.only." + inquiry.kind() : "inquiries.part.whole"));
    }

    /** {@code 1. juli}; with the year when that is not this one. */
    static String day(LocalDate date, LocalDate today) {
        return date.getYear() == today.getYear() ? DanishFormat.dayAndMonth(date) : DanishFormat.date(date);
    }

    /** What is told of an authority below its name, or empty. */
    String note(AuthorityAnswer answer, LocalDate today) {
        if (answer.isAnswered()) return "";
        var told = answer.extension() == null ? "" : messages.of("inquiries.extended", day(answer.due(), today));
        if (answer.reminded() == null) return told;
        return (told + " " + messages.of("inquiries.reminded", DanishFormat.dayAndMonth(answer.reminded()))).strip();
    }

    @Nullable
    TileMap map(Inquiry inquiry, LocalDate today) {
        return inquiry.answers().stream()
                .filter(AuthorityAnswer::region)
                .findFirst()
                .flatMap(region -> TileLayout.ofRegion(region.authority()))
                .map(layout -> TileMap.of(
                        messages.of("inquiries.map", inquiry.title()), layout, place -> tile(inquiry, place, today)))
                .orElse(null);
    }

    private Optional<Tile> tile(Inquiry inquiry, TileLayout.Place place, LocalDate today) {
        return inquiry.of(place.authority()).map(answer -> {
            var tag = tag(inquiry, answer, today);
            var given = answer.given();
            return new Tile(
                    place,
                    look(inquiry, answer, today),
                    tag.icon(),
                    tag.text(),
                    given == null ? "" : SHORT_DAY.format(given.receivedOn()).replaceFirst("\\.?$", "."),
                    answer.name() + ": " + tag.text() + (given == null ? "" : " " + day(given.receivedOn(), today)));
        });
    }

    private static Look look(Inquiry inquiry, AuthorityAnswer answer, LocalDate today) {
        if (inquiry.state() == InquiryState.SETTLED && !answer.isAnswered()) return Look.PLAIN;
        return switch (answer.state()) {
            case GIVEN -> answer.isLate() ? Look.NOTED : Look.SETTLED;
            case NOTHING_TO_ADD -> Look.PLAIN;
            case WAITING, DRAFT -> answer.isOverdue(today) ? Look.REFUSED : Look.ASKING;
        };
    }

    String refusal(AnswerRefused refused) {
        return messages.of("inquiries.refused." + refused.reason());
    }

    /** Whom a reminder went to, and whom it could not reach. */
    String sent(Reminder reminder) {
        if (reminder.reached().isEmpty()) return none(reminder);
        var sent = messages.of("inquiries.reminder.sent", names(reminder.reached()));
        return reminder.unreached().isEmpty() ? sent : sent + ". " + unreached(reminder);
    }

    /** Why none goes out. */
    String none(Reminder reminder) {
        return reminder.unreached().isEmpty() ? messages.of("inquiries.reminder.none") : unreached(reminder);
    }

    /** What happens when it is sent. */
    String consequence(Reminder reminder) {
        var consequence = messages.of("inquiries.reminder.consequence", names(reminder.reached()));
        return reminder.unreached().isEmpty() ? consequence : consequence + " " + unreached(reminder);
    }

    /** Those that no mail can reach, by name; empty when all can be. */
    public String unreached(Reminder reminder) {
        return reminder.unreached().isEmpty()
                ? ""
                : messages.of("inquiries.reminder.unreached", names(reminder.unreached()));
    }

    private String names(List<AuthorityAnswer> answers) {
        return DanishFormat.list(answers.stream().map(AuthorityAnswer::name).toList());
    }
}
