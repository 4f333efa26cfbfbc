package dk.rammevaerk.cases.tasks.web;

import dk.rammevaerk.cases.decisions.EntryId;
import dk.rammevaerk.cases.decisions.Register;
import dk.rammevaerk.cases.decisions.RegisterEntry;
import dk.rammevaerk.cases.tasks.TaskDesk;
import dk.rammevaerk.cases.tasks.web.TaskFormPage.Group;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.parties.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the form of a task: whose matter it can be and who can be asked. */
@Component
class TaskFormPages {
    private final TaskDesk desk;
    private final Register register;
    private final Parties parties;
    private final Messages messages;

    TaskFormPages(TaskDesk desk, Register register, Parties parties, Messages messages) {
        this.desk = desk;
        this.register = register;
        this.parties = parties;
        this.messages = messages;
    }

    TaskFormPage page(String task, int version, TaskForm form, FormErrors errors) {
        return new TaskFormPage(
                task,
                version,
                form,
                decision(form.decision()).map(this::from).orElse(""),
                fora(),
                groups(task.isEmpty()),
                errors);
    }

    FormErrors check(TaskForm form, boolean isNew) {
        var assignees = groups(isNew).stream()
                .flatMap(group -> group.options().keySet().stream())
                .toList();
        return form.check(fora().keySet(), assignees, messages);
    }

    /** The decision a task is made from; empty when there is none or it is not the actor's to see. */
    Optional<RegisterEntry> decision(String id) {
        try {
            return id.isEmpty() ? Optional.empty() : register.find(new EntryId(UUID.fromString(id)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private String from(RegisterEntry entry) {
        return messages.of(
                "tasks.form.from",
                parties.forum(entry.forum()).map(Forum::name).orElse(entry.forum()),
                entry.number().inForum(),
                entry.text());
    }

    private SequencedMap<String, String> fora() {
        var fora = new LinkedHashMap<String, String>();
        parties.fora().forEach(forum -> fora.put(forum.code(), forum.name()));
        return fora;
    }

    /** All authorities at once are only asked anew: afterwards each has a task of its own. */
    private List<Group> groups(boolean isNew) {
        var shared = new LinkedHashMap<String, String>();
        shared.put("SECRETARIAT", messages.of("tasks.to.secretariat"));
        shared.put("FORUM", messages.of("tasks.form.to.forum"));
        var authorities = desk.authorities();
        if (isNew) shared.put(TaskForm.ALL, messages.of("tasks.form.to.all", authorities.size()));
        var single = new LinkedHashMap<String, String>();
        authorities.forEach(one -> single.put("AUTHORITY:" + one.code(), one.name()));
        var persons = new LinkedHashMap<String, String>();
        parties.persons().forEach(one -> persons.put("PERSON:" + one.id().value(), name(one)));
        return Stream.of(
                        new Group(messages.of("tasks.form.group.shared"), shared),
                        new Group(messages.of("tasks.form.group.authorities"), single),
                        new Group(messages.of("tasks.form.group.persons"), persons))
                .filter(group -> !group.options().isEmpty())
                .toList();
    }

    private static String name(Person person) {
        return person.title() == null ? person.name() : person.name() + ", " + person.title();
    }
}
