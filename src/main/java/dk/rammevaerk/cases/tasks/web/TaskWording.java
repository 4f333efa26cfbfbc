package dk.rammevaerk.cases.tasks.web;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.cases.tasks.Assignee;
import dk.rammevaerk.cases.tasks.Task;
import dk.rammevaerk.cases.tasks.TaskState;
import dk.rammevaerk.cases.tasks.Together;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.parties.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** Says in Danish what a task is. */
@Component
public class TaskWording {
    private final Parties parties;
    private final Messages messages;
    private final Clock clock;

    TaskWording(Parties parties, Messages messages, Clock clock) {
        this.parties = parties;
        this.messages = messages;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DanishFormat.ZONE);
    }

    public String forum(String code) {
        return parties.forum(code).map(Forum::name).orElse(code);
    }

    String authority(String code) {
        return parties.authorities().stream()
                .filter(one -> one.code().equals(code))
                .map(Authority::name)
                .findFirst()
                .orElse(code);
    }

    /** Who is to do it. */
    public String to(Task task) {
        return switch (task.assignment().to()) {
            case Assignee.Secretariat() -> messages.of("tasks.to.secretariat");
            case Assignee.ToForum() -> messages.of("tasks.to.forum", forum(task.forum()));
            case Assignee.ToAuthority(var code) -> authority(code);
            case Assignee.ToPerson(var id) ->
                parties.persons().stream()
                        .filter(one -> one.id().equals(id))
                        .map(Person::name)
                        .findFirst()
                        .orElse(messages.of("tasks.to.nobody"));
        };
    }

    /** {@code Alle 20 myndigheder · 13 af 20 har gjort det}. */
    String toAll(Together many) {
        return messages.of("tasks.together", many.given(), many.done());
    }

    /** {@code Mangler: Skive Kommune, Struer Kommune}; empty when everybody has done it. */
    String missing(Together many) {
        if (many.missing().isEmpty()) return "";
        var names = many.missing().stream()
                .map(this::authority)
                .sorted(DanishFormat.collation())
                .collect(joining(", "));
        return messages.of("tasks.together.missing", names);
    }

    public StateTag state(Task task) {
        if (task.isLate(today())) return StateTag.of(State.LATE);
        return switch (task.state()) {
            case OPEN -> StateTag.of(State.WAITING).worded(messages.of("tasks.state.OPEN"));
            case DONE -> StateTag.of(State.APPROVED).worded(messages.of("tasks.state.DONE"));
            case CANCELLED -> StateTag.of(State.CANCELLED).worded(messages.of("tasks.state.CANCELLED"));
        };
    }

    String step(TaskState became) {
        return messages.of("tasks.step." + became);
    }

    String due(Task task) {
        var due = task.assignment().due();
        return due == null ? "" : DanishFormat.date(due);
    }

    static String month(YearMonth month) {
        return DanishFormat.month(month.getMonth()) + " " + month.getYear();
    }
}
