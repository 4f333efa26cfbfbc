package dk.rammevaerk.cases.approvals.web;

import dk.rammevaerk.cases.approvals.ApprovalRound;
import dk.rammevaerk.cases.approvals.ApprovalState;
import dk.rammevaerk.cases.approvals.CouncilApproval;
import dk.rammevaerk.cases.approvals.CouncilApprovals;
import dk.rammevaerk.cases.approvals.CouncilReminders;
import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.cases.approvals.web.ApprovalsPage.Figure;
import dk.rammevaerk.cases.approvals.web.ApprovalsPage.Filter;
import dk.rammevaerk.cases.approvals.web.ApprovalsPage.Missing;
import dk.rammevaerk.cases.approvals.web.ApprovalsPage.Question;
import dk.rammevaerk.cases.approvals.web.ApprovalsPage.Row;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Confirmation;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Trail;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a round. */
@Component
class CouncilApprovalPages {
    /** Which rows are shown. */
    enum Shown {
        ALL(""),
        MISSING("mangler"),
        RESERVATION("forbehold"),
        WITHOUT_PROOF("uden-bevis");

        private final String word;

        Shown(String word) {
            this.word = word;
        }

        boolean shows(CouncilApproval one) {
            return switch (this) {
                case ALL -> true;
                case MISSING -> one.isMissing();
                case RESERVATION -> one.state() == ApprovalState.ADOPTED_WITH_RESERVATION;
                case WITHOUT_PROOF -> one.lacksProof();
            };
        }

        static Shown of(String word) {
            return Arrays.stream(values())
                    .filter(one -> one.word.equals(word))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    private final CouncilApprovals approvals;
    private final CouncilReminders reminders;
    private final Registrars registrars;
    private final ApprovalWords words;
    private final Messages messages;

    CouncilApprovalPages(
            CouncilApprovals approvals,
            CouncilReminders reminders,
            Registrars registrars,
            ApprovalWords words,
            Messages messages) {
        this.approvals = approvals;
        this.reminders = reminders;
        this.registrars = registrars;
        this.words = words;
        this.messages = messages;
    }

    /** From the top to the subject's page. */
    Trail trail(ApprovalRound round) {
        var area = round.href().substring(0, round.href().indexOf('/', 1));
        return Trail.of(messages.of("approvals.area." + area.substring(1)), area)
                .then(round.title(), round.href());
    }

    static String base(ApprovalRound round) {
        return round.href() + "/godkendelser";
    }

    ApprovalsPage page(ApprovalRound round, Shown shown) {
        var today = approvals.today();
        var inside = registrars.isInside();
        var missing = round.missing();
        var reminder = registrars.isSecretariat() ? reminder(round) : null;
        return new ApprovalsPage(
                round.title(),
                trail(round).here(messages.of("approvals.trail")),
                figures(round, today),
                words.map(round, today),
                messages.of("approvals.missing.heading", missing.size(), words.number(missing.size())),
                missing.stream().map(one -> missing(round, one, today)).toList(),
                words.forecast(round, today),
                messages.of("approvals.then"),
                inside ? base(round) + "/pakke" : "",
                messages.of("approvals.list", round.councils().size()),
                filters(round, shown, inside),
                round.those(shown::shows).stream()
                        .map(one -> row(round, one, today, inside))
                        .toList(),
                inside,
                inside ? questions(round) : List.of(),
                reminder,
                registrars.isSecretariat() && reminder == null && !round.isComplete()
                        ? words.none(reminders.ahead(round))
                        : "");
    }

    private List<Figure> figures(ApprovalRound round, LocalDate today) {
        int reservations = round.count(one -> one.state() == ApprovalState.ADOPTED_WITH_RESERVATION);
        long left = round.daysLeft(today);
        var adopted = new Figure(
                String.valueOf(round.adopted()),
                messages.of("approvals.of", round.councils().size()),
                messages.of("approvals.adopted", reservations, words.number(reservations)));
        if (round.isComplete()) return List.of(adopted);
        return List.of(
                adopted,
                new Figure(
                        String.valueOf(Math.abs(left)),
                        messages.of("approvals.days", Math.abs(left)),
                        messages.of(
                                left < 0 ? "approvals.days.after" : "approvals.days.to",
                                DanishFormat.date(round.deadline()))));
    }

    private Missing missing(ApprovalRound round, CouncilApproval council, LocalDate today) {
        var reminded = words.reminded(council);
        var lacking =
                switch (council.state()) {
                    case WAITING -> messages.of("approvals.noDateYet");
                    case ON_AGENDA -> "";
                    default -> words.remark(council);
                };
        return new Missing(
                council.name(),
                href(round, council),
                words.datedTag(council, today),
                lacking
                        + (lacking.isEmpty() || reminded.isEmpty() ? "" : " ")
                        + (reminded.isEmpty() ? "" : reminded + "."),
                reminders.address(round, council));
    }

    private List<Filter> filters(ApprovalRound round, Shown shown, boolean inside) {
        return Arrays.stream(Shown.values())
                .filter(one -> inside || one != Shown.WITHOUT_PROOF)
                .map(one -> new Filter(
                        messages.of("approvals.filter." + one, round.count(one::shows)),
                        base(round) + (one == Shown.ALL ? "" : "?vis=" + one.word) + "#alle",
                        one == shown))
                .toList();
    }

    private Row row(ApprovalRound round, CouncilApproval council, LocalDate today, boolean inside) {
        var answer = council.answer();
        var text = answer.proofText();
        boolean isLink = text != null && text.matches("https?://\\S+");
        var proof =
                answer.isProven() ? text == null || isLink ? words.proofName() : text : words.instead(council, today);
        var proofHref = answer.proofFile() != null && inside
                ? base(round) + "/" + council.authority() + "/bevis"
                : isLink && text != null ? text : "";
        return new Row(
                council.name(),
                href(round, council),
                words.remark(council),
                words.tag(council, today),
                answer.date() == null ? "" : ApprovalWords.day(answer.date(), today),
                inside ? proof : "",
                proofHref);
    }

    private String href(ApprovalRound round, CouncilApproval council) {
        return registrars.isInside() ? base(round) + "/" + council.authority() : "";
    }

    private List<Question> questions(ApprovalRound round) {
        return round.those(CouncilApproval::isOpenQuestion).stream()
                .map(one -> new Question(
                        one.name() + ": "
                                + (words.remark(one).isEmpty()
                                        ? words.tag(one, approvals.today()).text()
                                        : words.remark(one)),
                        href(round, one)))
                .toList();
    }

    /** Null when there is nobody to remind. */
    @Nullable
    Confirmation reminder(ApprovalRound round) {
        var ahead = reminders.ahead(round);
        var to = ahead.reached();
        if (to.isEmpty()) return null;
        var label = messages.of("approvals.reminder.send", to.size(), receivers(to));
        return new Confirmation(
                "rykker",
                label + "?",
                words.consequence(ahead),
                label,
                base(round) + "/rykker",
                messages.of("approvals.reminder.wait"),
                base(round));
    }

    private String receivers(List<CouncilApproval> to) {
        return to.stream().allMatch(CouncilApproval::region)
                ? messages.of("approvals.reminder.region")
                : messages.of("approvals.reminder.municipality", to.size());
    }
}
