package dk.rammevaerk.cases.tasks.web;

import dk.rammevaerk.cases.tasks.NotTheirTask;
import dk.rammevaerk.cases.tasks.Task;
import dk.rammevaerk.cases.tasks.TaskChangedMeanwhile;
import dk.rammevaerk.cases.tasks.TaskId;
import dk.rammevaerk.cases.tasks.TaskStepRefused;
import dk.rammevaerk.cases.tasks.Tasks;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One task, and saying that it is done. */
@Controller
@OpenTo(Audience.SIGNED_IN)
class TaskController {
    static final int LONGEST_NOTE = 4_000;

    private final Tasks tasks;
    private final TaskPages pages;
    private final Messages messages;

    TaskController(Tasks tasks, TaskPages pages, Messages messages) {
        this.tasks = tasks;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping("/opgaver/{id}")
    Page task(@PathVariable UUID id) {
        return pages.page(find(id), "", FormErrors.NONE);
    }

    @PostMapping("/opgaver/{id}/gjort")
    Object finish(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        if (note.length() > LONGEST_NOTE) return tooLong(id, note);
        boolean stays;
        try {
            stays = tasks.finish(new TaskId(id), version, note.isBlank() ? null : note.strip());
        } catch (TaskChangedMeanwhile | TaskStepRefused meanwhile) {
            return meanwhile(id, note);
        } catch (NotTheirTask notTheirs) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Toast.saying(pages.said("tasks.done", stays))
                .withUndo(messages.of("tasks.undo"), "/opgaver/" + id + "/genaabn?version=" + (version + 1))
                .after(redirect);
        return "redirect:/opgaver/" + id;
    }

    @PostMapping("/opgaver/{id}/genaabn")
    Object reopen(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        if (note.length() > LONGEST_NOTE) return tooLong(id, note);
        try {
            tasks.reopen(new TaskId(id), version, note.isBlank() ? null : note.strip());
        } catch (TaskChangedMeanwhile | TaskStepRefused meanwhile) {
            return meanwhile(id, note);
        } catch (NotTheirTask notTheirs) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Toast.saying(messages.of("tasks.reopened")).after(redirect);
        return "redirect:/opgaver/" + id;
    }

    private Page tooLong(UUID id, String note) {
        return pages.page(find(id), note, FormErrors.NONE.with("note", messages.of("tasks.form.long", LONGEST_NOTE)));
    }

    /** Shows what somebody else did, and what was typed. */
    private Page meanwhile(UUID id, String note) {
        return pages.page(find(id), note, FormErrors.NONE.with("", messages.of("tasks.meanwhile")));
    }

    private Task find(UUID id) {
        return tasks.find(new TaskId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
