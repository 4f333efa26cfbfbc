package dk.rammevaerk.cases.tasks.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.cases.decisions.Register;
import dk.rammevaerk.cases.tasks.Task;
import dk.rammevaerk.cases.tasks.TaskState;
import dk.rammevaerk.cases.tasks.Tasks;
import dk.rammevaerk.cases.tasks.web.TaskPage.Fact;
import dk.rammevaerk.cases.tasks.web.TaskPage.Link;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the page of one task. */
@Component
class TaskPages {
    private final Tasks tasks;
    private final Register register;
    private final TaskWording words;
    private final CurrentActor currentActor;
    private final Messages messages;

    TaskPages(Tasks tasks, Register register, TaskWording words, CurrentActor currentActor, Messages messages) {
        this.tasks = tasks;
        this.register = register;
        this.words = words;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    TaskPage page(Task task, String note, FormErrors errors) {
        return page(task, note, "", errors);
    }

    /** With the reason for which somebody wanted to give it up. */
    TaskPage givingUp(Task task, String reason, FormErrors errors) {
        return page(task, "", reason, errors);
    }

    private TaskPage page(Task task, String note, String reason, FormErrors errors) {
        boolean secretariat = currentActor.get().isSecretariat();
        boolean mayDo = tasks.mayDo(task);
        return new TaskPage(
                task,
                words.forum(task.forum()),
                words.to(task),
                words.state(task),
                facts(task),
                decision(task),
                item(task),
                brought(task),
                task.steps().stream()
                        .map(step -> new TaskPage.Step(
                                messages.of("tasks.step.by", words.step(step.became()), step.by()),
                                DanishFormat.moment(step.at()),
                                step.note() == null ? "" : step.note()))
                        .toList(),
                mayDo && task.isOpen(),
                mayDo && (task.state() == TaskState.DONE || (secretariat && !task.isOpen())),
                secretariat && task.isOpen(),
                note,
                reason,
                errors);
    }

    /** What was done, and that its matter stays on an agenda when it does. */
    String said(String done, boolean stays) {
        return stays ? messages.of(done) + ". " + messages.of("tasks.brought.stays") : messages.of(done);
    }

    private List<Fact> facts(Task task) {
        var what = task.assignment();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(messages.of("tasks.fact.to"), words.to(task)));
        facts.add(new Fact(
                messages.of("tasks.fact.due"), what.due() == null ? messages.of("tasks.due.none") : words.due(task)));
        facts.add(new Fact(messages.of("tasks.fact.forum"), words.forum(task.forum())));
        if (what.reminderDays() != null)
            facts.add(new Fact(messages.of("tasks.fact.reminder"), messages.of("tasks.reminder", what.reminderDays())));
        if (what.everyMonths() != null)
            facts.add(new Fact(messages.of("tasks.fact.every"), messages.of("tasks.every", what.everyMonths())));
        if (what.bringBack() != null)
            facts.add(new Fact(messages.of("tasks.fact.bringBack"), TaskWording.month(what.bringBack())));
        return facts;
    }

    private Link decision(Task task) {
        var id = task.origin().decision();
        return id == null
                ? Link.NONE
                : register.find(id)
                        .map(entry -> new Link(
                                words.forum(entry.forum()) + " "
                                        + entry.number().inForum(),
                                entry.number().href()))
                        .orElse(Link.NONE);
    }

    private Link item(Task task) {
        var origin = task.origin();
        return origin.meeting() == null
                        || origin.item() == null
                        || !currentActor.get().seesInside(task.forum())
                ? Link.NONE
                : new Link(messages.of("tasks.item"), "/moeder/" + origin.meeting() + "/" + origin.item());
    }

    private Link brought(Task task) {
        return tasks.meetingOf(task)
                .map(meeting -> new Link(
                        messages.of("tasks.brought", DanishFormat.date(meeting.date())), "/moeder/" + meeting.id()))
                .orElse(Link.NONE);
    }
}
