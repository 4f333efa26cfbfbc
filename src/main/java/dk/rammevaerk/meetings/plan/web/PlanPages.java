package dk.rammevaerk.meetings.plan.web;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Occasion;
import dk.rammevaerk.meetings.plan.MeetingPlan;
import dk.rammevaerk.meetings.plan.PlannedMeeting;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Typed;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the forms of the plan show, refuse and warn of. */
@Component
class PlanPages {
    private final MeetingPlan plan;
    private final Parties parties;
    private final OccasionWords words;
    private final Messages messages;

    PlanPages(MeetingPlan plan, Parties parties, OccasionWords words, Messages messages) {
        this.plan = plan;
        this.parties = parties;
        this.words = words;
        this.messages = messages;
    }

    PlannedMeeting find(UUID id) {
        return plan.find(new MeetingId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** @param meeting null for a new one */
    PlanPage page(@Nullable PlannedMeeting meeting, PlanForm form, FormErrors errors, String acknowledge) {
        return new PlanPage(
                meeting == null ? "" : words.nameAndDay(meeting),
                meeting == null ? null : "/moeder/" + meeting.id(),
                meeting == null ? 0 : meeting.version(),
                form,
                fora(),
                errors,
                errors.isEmpty() ? check(form, meeting) : PlanCheck.NOTHING,
                acknowledge);
    }

    /** From code to name, the open ones; first the question. */
    SequencedMap<String, String> fora() {
        var fora = new LinkedHashMap<String, String>();
        fora.put("", messages.of("plan.form.forum.choose"));
        parties.fora().stream()
                .filter(forum ->
                        forum.closedFrom() == null || forum.closedFrom().isAfter(plan.today()))
                .forEach(forum -> fora.put(forum.code(), forum.name()));
        return fora;
    }

    /** What makes it impossible to plan the meeting. */
    FormErrors errors(PlanForm form) {
        var errors = forumErrors(form.forum(), Typed.date(form.date()));
        for (var error : form.check(messages).all()) errors = errors.with(error.field(), error.message());
        return errors;
    }

    FormErrors forumErrors(String code, Optional<LocalDate> day) {
        var forum = parties.forum(code);
        if (forum.isEmpty()) return FormErrors.NONE.with("forum", messages.of("plan.form.forum.empty"));
        var closed = forum.map(Forum::closedFrom);
        return closed.isPresent() && day.isPresent() && !day.get().isBefore(closed.get())
                ? FormErrors.NONE.with(
                        "forum",
                        messages.of("plan.form.forum.closed", forum.get().name(), DanishFormat.date(closed.get())))
                : FormErrors.NONE;
    }

    /** As {@link #errors(PlanForm)}; whoever was to come is told why the day is another. */
    FormErrors errors(PlanForm form, PlannedMeeting before) {
        var errors = form.check(messages);
        boolean moved = Typed.date(form.date())
                        .filter(day -> !day.equals(before.date()))
                        .isPresent()
                || !Objects.equals(
                        form.where().begins().orElse(null), before.occasion().start());
        if (moved && errors.isEmpty() && form.reason().isEmpty())
            errors = errors.with("grund", messages.of("plan.form.reason.empty"));
        return errors;
    }

    String changed(PlannedMeeting now) {
        return messages.of(
                "plan.form.changed",
                Objects.toString(words.when(now.occasion())) + " " + DanishFormat.date(now.date()),
                words.place(now.occasion()));
    }

    @Nullable
    LocalDate ruledDeadline(String forum, LocalDate day) {
        return plan.rules(forum).deadline(day);
    }

    /** @param meeting the one that is moved, or null */
    PlanCheck check(PlanForm form, @Nullable PlannedMeeting meeting) {
        var forum = meeting == null ? form.forum() : meeting.forum();
        var day = Typed.date(form.date());
        if (day.isEmpty() || parties.forum(forum).isEmpty()) return PlanCheck.NOTHING;
        var occasion = form.where().check(FormErrors.NONE, messages).isEmpty()
                ? form.where().on(day.get(), null, form.extraordinary())
                : WhereForm.EMPTY.on(day.get(), null, form.extraordinary());
        // what a moved meeting's own day says is known already
        boolean same = meeting != null
                && meeting.date().equals(occasion.date())
                && Objects.equals(meeting.occasion().start(), occasion.start())
                && Objects.equals(meeting.occasion().end(), occasion.end());
        return new PlanCheck(
                same ? List.of() : concerns(forum, occasion, meeting == null ? null : meeting.id()),
                rule(forum, day.get()));
    }

    List<String> concerns(String forum, Occasion occasion, @Nullable MeetingId itself) {
        return plan.concerns(forum, occasion, itself).stream()
                .map(concern -> words.concern(concern, occasion))
                .toList();
    }

    private String rule(String forum, LocalDate day) {
        var rules = plan.rules(forum);
        var deadline = rules.deadline(day);
        var sending = rules.sending(day);
        if (deadline == null) return messages.of("plan.rule.none", words.forum(forum));
        return sending == null
                ? messages.of("plan.rule.deadline", DanishFormat.date(deadline))
                : messages.of("plan.rule.both", DanishFormat.date(deadline), DanishFormat.date(sending));
    }

    /** What was said against the day; the form carries it back, so that nobody plans past a warning unseen. */
    String told(PlanForm form, @Nullable PlannedMeeting meeting) {
        return check(form, meeting).concerns().stream().collect(joining(" "));
    }
}
