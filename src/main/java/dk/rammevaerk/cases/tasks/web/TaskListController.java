package dk.rammevaerk.cases.tasks.web;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.cases.tasks.Task;
import dk.rammevaerk.cases.tasks.TaskList;
import dk.rammevaerk.cases.tasks.TaskList.Which;
import dk.rammevaerk.cases.tasks.TaskList.Whose;
import dk.rammevaerk.cases.tasks.Tasks;
import dk.rammevaerk.cases.tasks.Together;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.EmptyState;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.parties.Parties;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tasks in lists; each shows what the reader may see. */
@RestController
@OpenTo(Audience.SIGNED_IN)
class TaskListController {
    private final Tasks tasks;
    private final TaskWording words;
    private final Parties parties;
    private final CurrentActor currentActor;
    private final Messages messages;

    TaskListController(Tasks tasks, TaskWording words, Parties parties, CurrentActor currentActor, Messages messages) {
        this.tasks = tasks;
        this.words = words;
        this.parties = parties;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    @GetMapping("/opgaver")
    Page list(
            @RequestParam(name = "hvis", defaultValue = "") String whose,
            @RequestParam(name = "hvilke", defaultValue = "") String which,
            @RequestParam(defaultValue = "") String forum,
            @RequestParam(name = "sammen", required = false) @Nullable UUID together,
            @RequestParam(name = "side", defaultValue = "1") int page) {
        var actor = currentActor.get();
        var list = new TaskList(
                choice(Whose.class, whose, Whose.MINE),
                choice(Which.class, which, Which.OPEN),
                forum.isEmpty() ? null : forum,
                together,
                page);
        long total = tasks.count(list);
        long late = list.which() == Which.OPEN ? tasks.count(list.late()) : 0;
        var shown = tasks.list(list);
        var many = list.isGathered() ? tasks.together(shown) : Map.<UUID, Together>of();
        var fora = new LinkedHashMap<String, String>();
        parties.fora().stream()
                .filter(one -> actor.seesInside(one.code()))
                .forEach(one -> fora.put(one.code(), one.name()));
        return new TaskListPage(
                list,
                messages.of("tasks.lead." + list.which(), total, late),
                total,
                whose(),
                which(),
                fora,
                shown.stream()
                        .map(task -> line(
                                task, list, Optional.ofNullable(task.together()).map(many::get)))
                        .toList(),
                EmptyState.saying(messages.of("tasks.empty." + list.whose())),
                actor.isSecretariat());
    }

    private SequencedMap<String, String> whose() {
        var all = new LinkedHashMap<String, String>();
        all.put(Whose.MINE.name(), messages.of("tasks.whose.MINE"));
        var own = tasks.authorities();
        if (!own.isEmpty()) {
            var names = own.stream().map(words::authority).collect(joining(", "));
            all.put(Whose.AUTHORITY.name(), messages.of("tasks.whose.AUTHORITY", names));
        }
        all.put(Whose.ALL.name(), messages.of("tasks.whose.ALL"));
        return all;
    }

    private SequencedMap<String, String> which() {
        var all = new LinkedHashMap<String, String>();
        for (var one : Which.values()) all.put(one.name(), messages.of("tasks.which." + one));
        return all;
    }

    /** What all authorities got is one line for those who see all of it. */
    private TaskListPage.Line line(Task task, TaskList list, Optional<Together> together) {
        return new TaskListPage.Line(
                together.isEmpty()
                        ? task.href()
                        : "/opgaver?hvis=ALL&hvilke=" + list.which() + "&sammen=" + task.together(),
                task.title(),
                words.forum(task.forum()),
                together.map(words::toAll).orElseGet(() -> words.to(task)),
                together.map(words::missing).orElse(""),
                words.due(task),
                words.state(task));
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String name, E otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }
}
