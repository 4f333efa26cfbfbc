package dk.rammevaerk.cases.tasks.web;

import dk.rammevaerk.cases.decisions.EntryId;
import dk.rammevaerk.cases.decisions.Register;
import dk.rammevaerk.cases.decisions.RegisterEntry;
import dk.rammevaerk.cases.tasks.Task;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form of a task: whose matter it can be and who can be asked. */
@Component
class TaskFormPages {
    private final TaskDesk desk;
    private final Register register;
    private final Parties parties;
    private final TaskWording words;
    private final Messages messages;

    TaskFormPages(TaskDesk desk, Register register, Parties parties, TaskWording words, Messages messages) {
        this.desk = desk;
        this.register = register;
        this.parties = parties;
        this.words = words;
        this.messages = messages;
    }

    /** @param task the one that is changed, or null */
    TaskFormPage page(@Nullable Task task, int version, TaskForm form, FormErrors errors) {
        var fixed = fixed(task, form);
        return new TaskFormPage(
                task == null ? "" : task.id().toString(),
                version,
                form,
                decision(form.decision()).map(this::from).orElse(""),
                fixed.map(this::name).orElse(""),
                fora(),
                groups(task == null),
                errors);
    }

    FormErrors check(@Nullable Task task, TaskForm form) {
        var assignees = groups(task == null).stream()
                .flatMap(group -> group.options().keySet().stream())
                .toList();
        var fixed = fixed(task, form);
        var errors = form.check(fixed.isPresent() ? Set.of(form.forum()) : fora().keySet(), assignees, messages);
        return errors.isEmpty() ? form.checkAhead(words.today(), task, messages) : errors;
    }

    /** The forum of what a task follows from, which nobody chooses; empty when it follows from nothing. */
    private Optional<String> fixed(@Nullable Task task, TaskForm form) {
        if (task == null) return decision(form.decision()).map(RegisterEntry::forum);
        return task.origin().isByHand() ? Optional.empty() : Optional.of(task.forum());
    }

    private String name(String forum) {
        return parties.forum(forum).map(Forum::name).orElse(forum);
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
                "tasks.form.from", name(entry.forum()), entry.number().inForum(), entry.text());
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
