package dk.rammevaerk.cases.tasks;

import dk.rammevaerk.parties.Authority;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Giving tasks, changing them and giving them up. For the secretariat: whoever offers this says so at the address. */
@Service
public class TaskDesk {
    private final TaskStore store;
    private final TaskSteps steps;
    private final BringingBack bringingBack;
    private final OurAuthorities authorities;

    TaskDesk(TaskStore store, TaskSteps steps, BringingBack bringingBack, OurAuthorities authorities) {
        this.store = store;
        this.steps = steps;
        this.bringingBack = bringingBack;
        this.authorities = authorities;
    }

    /** The authorities that a task for all of them goes to. */
    @Transactional(readOnly = true)
    public List<Authority> authorities() {
        return authorities.all();
    }

    @Transactional
    public TaskId give(Assignment what, Origin origin) {
        var id = store.insert(what, origin, null, null).orElseThrow();
        bring(id);
        return id;
    }

    /** Gives each authority the same task: each says for itself when it is done. */
    @Transactional
    public List<TaskId> giveAll(Assignment what, Origin origin) {
        var together = UUID.randomUUID();
        var ids = new ArrayList<TaskId>();
        for (var authority : authorities.all()) {
            var its = what.to(new Assignee.ToAuthority(authority.code()));
            ids.add(store.insert(its, origin, together, null).orElseThrow());
        }
        if (!ids.isEmpty()) bring(ids.getFirst());
        return ids;
    }

    /** @throws TaskChangedMeanwhile when it is no longer open at that version */
    @Transactional
    public void change(TaskId id, int version, Assignment what) {
        if (!store.change(id, version, what)) throw new TaskChangedMeanwhile();
        bring(id);
    }

    /** @param note why nobody does it any more */
    @Transactional
    public void cancel(TaskId id, int version, String note) {
        steps.become(find(id), version, TaskState.CANCELLED, note);
    }

    /** Notes on somebody's behalf that it is done. */
    @Transactional
    public void finish(TaskId id, int version, @Nullable String note) {
        steps.become(find(id), version, TaskState.DONE, note);
    }

    private Task find(TaskId id) {
        return store.find(id).orElseThrow(TaskChangedMeanwhile::new);
    }

    private void bring(TaskId id) {
        bringingBack.bring(find(id));
    }
}
