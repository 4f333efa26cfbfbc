package dk.rammevaerk.cases.tasks;

import dk.rammevaerk.cases.decisions.EntryId;
import dk.rammevaerk.cases.decisions.Registration;
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
    private final Registration decisions;

    TaskDesk(
            TaskStore store,
            TaskSteps steps,
            BringingBack bringingBack,
            OurAuthorities authorities,
            Registration decisions) {
        this.store = store;
        this.steps = steps;
        this.bringingBack = bringingBack;
        this.authorities = authorities;
        this.decisions = decisions;
    }

    /** The authorities that a task for all of them goes to. */
    @Transactional(readOnly = true)
    public List<Authority> authorities() {
        return authorities.all();
    }

    /** @param decision what it follows from, so that it is the matter of that one's forum; or null */
    @Transactional
    public TaskId give(Assignment what, @Nullable EntryId decision) {
        var its = of(what, decision);
        var id = store.insert(its.what(), its.origin(), null, null).orElseThrow();
        bring(id);
        return id;
    }

    /** As {@link #give}, to each authority the same task: each says for itself when it is done. */
    @Transactional
    public List<TaskId> giveAll(Assignment what, @Nullable EntryId decision) {
        var all = of(what, decision);
        var together = UUID.randomUUID();
        var ids = new ArrayList<TaskId>();
        for (var authority : authorities.all()) {
            var its = all.what().to(new Assignee.ToAuthority(authority.code()));
            ids.add(store.insert(its, all.origin(), together, null).orElseThrow());
        }
        if (!ids.isEmpty()) bring(ids.getFirst());
        return ids;
    }

    /**
     * What follows from a decision or was noted at a meeting stays its forum's matter, whatever forum is said.
     *
     * @return whether its matter was brought back to an agenda that is not the one it now waits for, and stays there
     * @throws TaskChangedMeanwhile when it is no longer open at that version
     */
    @Transactional
    public boolean change(TaskId id, int version, Assignment what) {
        var task = find(id);
        var its = (task.origin().isByHand() ? what : what.in(task.forum())).keepingDayOf(task.assignment());
        if (!store.change(id, version, its)) throw new TaskChangedMeanwhile();
        boolean stays = !its.waitsFor(task.assignment()) && bringingBack.letGo(find(id));
        bring(id);
        return stays;
    }

    /**
     * @param note why nobody does it any more
     * @return as {@link Tasks#finish}
     */
    @Transactional
    public boolean cancel(TaskId id, int version, String note) {
        return steps.become(find(id), version, TaskState.CANCELLED, note);
    }

    /** Notes on somebody's behalf that it is done. */
    @Transactional
    public void finish(TaskId id, int version, @Nullable String note) {
        steps.become(find(id), version, TaskState.DONE, note);
    }

    private record Given(Assignment what, Origin origin) {}

    private Given of(Assignment what, @Nullable EntryId decision) {
        if (decision == null) return new Given(what, Origin.BY_HAND);
        var entry = decisions.held(decision).orElseThrow();
        return new Given(
                what.in(entry.forum()), new Origin(entry.id(), entry.meeting(), entry.item(), null, entry.closed()));
    }

    private Task find(TaskId id) {
        return store.find(id).orElseThrow(TaskChangedMeanwhile::new);
    }

    private void bring(TaskId id) {
        bringingBack.bring(find(id));
    }
}
