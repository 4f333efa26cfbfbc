package dk.rammevaerk.home.web;

import dk.rammevaerk.access.Actor;
import dk.rammevaerk.appointments.WaitingSeats;
import dk.rammevaerk.cases.approvals.ApprovalsOwed;
import dk.rammevaerk.cases.approvals.Owed;
import dk.rammevaerk.cases.tasks.TaskList.Whose;
import dk.rammevaerk.cases.tasks.Tasks;
import dk.rammevaerk.cases.tasks.WaitingTask;
import dk.rammevaerk.cases.web.CaseFront;
import dk.rammevaerk.home.web.FrontPage.Line;
import dk.rammevaerk.home.web.FrontPage.Waiting;
import dk.rammevaerk.inquiries.InquiriesOwed;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.knowledge.ReviewsOwed;
import dk.rammevaerk.pages.EmptyState;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.reporting.ReportingOwed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody, their authority and the secretariat owe: tasks, councils' answers, seats and cases that stand still. */
@Component
class DutyLists {
    private final Tasks tasks;
    private final Answers answers;
    private final WaitingSeats seats;
    private final CaseFront cases;
    private final Messages messages;

    /** What authorities and councils are asked for, and what of the library is to be looked through. */
    @Component
    record Answers(ApprovalsOwed approvals, InquiriesOwed inquiries, ReviewsOwed reviews, ReportingOwed rounds) {
        Stream<Owed> ofMyAuthority() {
            return Stream.of(approvals.ofMyAuthority(), inquiries.ofMyAuthority(), rounds.ofMyAuthority())
                    .flatMap(List::stream);
        }

        Stream<Owed> missingCouncils() {
            return Stream.concat(approvals.missingCouncils().stream(), approvals.openQuestions().stream());
        }
    }

    DutyLists(Tasks tasks, Answers answers, WaitingSeats seats, CaseFront cases, Messages messages) {
        this.tasks = tasks;
        this.answers = answers;
        this.seats = seats;
        this.cases = cases;
        this.messages = messages;
    }

    List<Waiting> of(Actor actor) {
        var lists = new ArrayList<Waiting>();
        long own = tasks.countWaiting(Whose.MINE);
        if (own > 0 || actor.isSecretariat() || !actor.fora().isEmpty()) {
            lists.add(list("tasks", "/opgaver", own, lines(Whose.MINE)));
        }
        if (!tasks.authorities().isEmpty()) {
            var owed = answers.ofMyAuthority().toList();
            lists.add(list(
                    "owed",
                    "/opgaver",
                    owed.size() + tasks.countWaiting(Whose.AUTHORITY),
                    Stream.concat(owed.stream().map(this::line), lines(Whose.AUTHORITY).stream())
                            .toList()));
        }
        var missing = answers.missingCouncils().map(this::line).toList();
        if (!missing.isEmpty()) lists.add(list("councils", "/rammeaftaler", missing));
        var inquiries =
                answers.inquiries().ofTheSecretariat().stream().map(this::line).toList();
        if (!inquiries.isEmpty()) lists.add(list("inquiries", "/hoeringer", inquiries));
        var rounds =
                answers.rounds().ofTheSecretariat().stream().map(this::line).toList();
        if (!rounds.isEmpty()) lists.add(list("rounds", "/indberetning", rounds));
        var reviews =
                answers.reviews().ofTheSecretariat().stream().map(this::line).toList();
        if (!reviews.isEmpty()) lists.add(list("reviews", "/videnbank", reviews));
        if (actor.isSecretariat()) {
            lists.add(list(
                    "cases",
                    "/sager",
                    cases.waiting().stream()
                            .map(one -> line(one.text(), one.href(), one.due(), one.late()))
                            .toList()));
            lists.add(list(
                    "seats",
                    "/udpegninger",
                    seats.forTheSecretariat().stream()
                            .map(one -> line(one.text(), one.href(), one.due(), false))
                            .toList()));
        }
        return lists;
    }

    long late() {
        return tasks.countLate();
    }

    /** What is due first comes first; as many as are shown. */
    private List<Line> lines(Whose whose) {
        return tasks.waiting(whose, FrontPage.SHOWN).stream().map(this::line).toList();
    }

    private Waiting list(String what, String allHref, List<Line> lines) {
        return list(what, allHref, lines.size(), lines);
    }

    private Waiting list(String what, String allHref, long total, List<Line> lines) {
        return new Waiting(
                messages.of("home.duties." + what),
                total,
                lines.stream().limit(FrontPage.SHOWN).toList(),
                EmptyState.saying(messages.of("home.duties." + what + ".none")),
                messages.of("home.duties." + what + ".all"),
                allHref);
    }

    private Line line(Owed owed) {
        return line(owed.text(), owed.href(), owed.due(), owed.late());
    }

    private Line line(WaitingTask task) {
        return line(task.text(), task.href(), task.due(), task.late());
    }

    private Line line(String text, String href, @Nullable LocalDate due, boolean late) {
        return new Line(
                href,
                text,
                StateTag.of(late ? State.LATE : State.WAITING),
                due == null ? "" : messages.of("home.duties.due", DanishFormat.date(due)));
    }
}
