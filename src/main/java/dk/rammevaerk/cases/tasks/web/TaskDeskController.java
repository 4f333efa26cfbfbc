package dk.rammevaerk.cases.tasks.web;

import dk.rammevaerk.cases.decisions.RegisterEntry;
import dk.rammevaerk.cases.tasks.Task;
import dk.rammevaerk.cases.tasks.TaskChangedMeanwhile;
import dk.rammevaerk.cases.tasks.TaskDesk;
import dk.rammevaerk.cases.tasks.TaskId;
import dk.rammevaerk.cases.tasks.TaskStepRefused;
import dk.rammevaerk.cases.tasks.Tasks;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Giving tasks, changing them and giving them up. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class TaskDeskController {
    private final TaskDesk desk;
    private final Tasks tasks;
    private final TaskFormPages forms;
    private final TaskPages pages;
    private final Messages messages;

    TaskDeskController(TaskDesk desk, Tasks tasks, TaskFormPages forms, TaskPages pages, Messages messages) {
        this.desk = desk;
        this.tasks = tasks;
        this.forms = forms;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping("/opgaver/ny")
    Page form(@RequestParam Map<String, String> typed) {
        return forms.page(null, 0, TaskForm.of(typed), FormErrors.NONE);
    }

    @PostMapping("/opgaver/ny")
    Object give(@RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var form = TaskForm.of(typed);
        var errors = forms.check(null, form);
        if (!errors.isEmpty()) return forms.page(null, 0, form, errors);
        var decision = forms.decision(form.decision()).map(RegisterEntry::id).orElse(null);
        if (form.to().equals(TaskForm.ALL)) {
            int given = desk.giveAll(form.assignment(), decision).size();
            Toast.saying(messages.of("tasks.given.all", given)).after(redirect);
            return "redirect:/opgaver?hvis=ALL";
        }
        var id = desk.give(form.assignment(), decision);
        Toast.saying(messages.of("tasks.given")).after(redirect);
        return "redirect:/opgaver/" + id;
    }

    @GetMapping("/opgaver/{id}/ret")
    Page change(@PathVariable UUID id) {
        var task = find(id);
        return forms.page(task, task.version(), TaskForm.of(task), FormErrors.NONE);
    }

    @PostMapping("/opgaver/{id}/ret")
    Object change(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var task = find(id);
        var form = TaskForm.of(typed);
        var errors = forms.check(task, form);
        if (!errors.isEmpty()) return forms.page(task, version, form, errors);
        boolean stays;
        try {
            stays = desk.change(task.id(), version, form.assignment());
        } catch (TaskChangedMeanwhile meanwhile) {
            return forms.page(
                    task, task.version(), form, FormErrors.NONE.with("", messages.of("tasks.form.meanwhile")));
        }
        Toast.saying(pages.said("tasks.changed", stays)).after(redirect);
        return "redirect:/opgaver/" + id;
    }

    @PostMapping("/opgaver/{id}/bortfald")
    Object cancel(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(name = "grund", defaultValue = "") String reason,
            RedirectAttributes redirect) {
        var task = find(id);
        if (reason.isBlank()) {
            return pages.givingUp(task, "", FormErrors.NONE.with("grund", messages.of("tasks.cancel.reason.empty")));
        }
        if (reason.length() > TaskController.LONGEST_NOTE) {
            var tooLong = messages.of("tasks.form.long", TaskController.LONGEST_NOTE);
            return pages.givingUp(task, reason, FormErrors.NONE.with("grund", tooLong));
        }
        boolean stays;
        try {
            stays = desk.cancel(task.id(), version, reason.strip());
        } catch (TaskChangedMeanwhile | TaskStepRefused meanwhile) {
            return pages.givingUp(find(id), reason, FormErrors.NONE.with("", messages.of("tasks.meanwhile")));
        }
        Toast.saying(pages.said("tasks.cancelled", stays))
                .withUndo(messages.of("tasks.undo"), "/opgaver/" + id + "/genaabn?version=" + (version + 1))
                .after(redirect);
        return "redirect:/opgaver/" + id;
    }

    private Task find(UUID id) {
        return tasks.find(new TaskId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
