package dk.rammevaerk.cases.web;

import dk.rammevaerk.cases.CaseAgenda;
import dk.rammevaerk.cases.CaseChangedMeanwhile;
import dk.rammevaerk.cases.CaseId;
import dk.rammevaerk.cases.CaseMinutes;
import dk.rammevaerk.cases.CaseView;
import dk.rammevaerk.cases.CaseWork;
import dk.rammevaerk.cases.NotThatMeeting;
import dk.rammevaerk.cases.StepId;
import dk.rammevaerk.cases.StepRefused;
import dk.rammevaerk.cases.StepStanding;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.agenda.AgendaIsSettled;
import dk.rammevaerk.meetings.agenda.AgendaItemGone;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Working on one step of a route: bringing it on a meeting, and saying what became of it. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class StepController {
    private final StepAsked asked;
    private final CaseWork work;
    private final CaseAgenda agenda;
    private final CaseMinutes minutes;
    private final Messages messages;

    StepController(StepAsked asked, CaseWork work, CaseAgenda agenda, CaseMinutes minutes, Messages messages) {
        this.asked = asked;
        this.work = work;
        this.agenda = agenda;
        this.minutes = minutes;
        this.messages = messages;
    }

    /** An act on a case that may not be possible (any more). */
    private interface Act {
        void on(CaseId id, int version, StepId step);
    }

    @GetMapping("/sager/{number}/trin/{step}")
    Page step(@PathVariable String number, @PathVariable String step) {
        var view = asked.view(number);
        return asked.page(view, asked.step(view, step), StepForm.blank(asked.today()), FormErrors.NONE);
    }

    @PostMapping("/sager/{number}/trin/{step}/moede")
    Object put(
            @PathVariable String number,
            @PathVariable String step,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        var form = StepForm.of(StepPages.PUT, fields);
        var meeting = form.meetingId().map(MeetingId::new);
        if (meeting.isEmpty()) return wrong(number, step, form, "moede", "cases.put.empty");
        var item = form.itemId().map(ItemId::new);
        var question = fields.containsKey("svaret") ? Optional.empty() : asked.question(number, step, form);
        if (question.isPresent()) return question.get();
        return act(number, step, form, fields, redirect, "cases.put.done", (id, version, one) -> {
            if (item.isEmpty()) agenda.putOn(id, version, one, meeting.get());
            else if (asked.isAhead(meeting.get())) agenda.join(id, version, one, meeting.get(), item.get());
            else minutes.joinHeld(id, version, one, meeting.get(), item.get());
        });
    }

    @PostMapping("/sager/{number}/trin/{step}/loes")
    Object part(
            @PathVariable String number,
            @PathVariable String step,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        var form = StepForm.of(StepPages.PART, fields);
        return act(number, step, form, fields, redirect, "cases.parted", agenda::part);
    }

    @PostMapping("/sager/{number}/trin/{step}/faerdig")
    Object done(
            @PathVariable String number,
            @PathVariable String step,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        var form = StepForm.of(StepPages.DONE, fields);
        var day = form.day();
        if (day.isEmpty()) return wrong(number, step, form, "dato", "cases.done.date");
        if (day.get().isAfter(asked.today())) return wrong(number, step, form, "dato", "cases.done.future");
        if (asked.isSettledByAnswers(number, step)) return wrong(number, step, form, "", "cases.councils.byAnswers");
        return act(
                number,
                step,
                form,
                fields,
                redirect,
                "cases.done",
                (id, version, one) ->
                        work.done(id, version, one, day.get(), form.outcome().isEmpty() ? null : form.outcome()));
    }

    @PostMapping("/sager/{number}/trin/{step}/spring-over")
    Object skip(
            @PathVariable String number,
            @PathVariable String step,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        var form = StepForm.of(StepPages.SKIP, fields);
        if (form.reason().isEmpty()) return wrong(number, step, form, "grund", "cases.reason.empty");
        return act(
                number,
                step,
                form,
                fields,
                redirect,
                "cases.skipped",
                (id, version, one) -> work.skip(id, version, one, today(), form.reason()));
    }

    @PostMapping("/sager/{number}/trin/{step}/tilbage")
    Object sendBack(
            @PathVariable String number,
            @PathVariable String step,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        var form = StepForm.of(StepPages.BACK, fields);
        var to = StepForm.id(form.to()).map(StepId::new);
        if (to.isEmpty()) return wrong(number, step, form, "til", "cases.back.empty");
        if (form.reason().isEmpty()) return wrong(number, step, form, "grund", "cases.reason.empty");
        return act(
                number,
                step,
                form,
                fields,
                redirect,
                "cases.sentBack",
                (id, version, one) -> work.sendBack(id, version, one, to.get(), today(), form.reason()));
    }

    @PostMapping("/sager/{number}/trin/{step}/igen")
    Object repeat(
            @PathVariable String number,
            @PathVariable String step,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        var form = StepForm.of(StepPages.AGAIN, fields);
        if (form.reason().isEmpty()) return wrong(number, step, form, "grund", "cases.reason.empty");
        return act(
                number,
                step,
                form,
                fields,
                redirect,
                "cases.repeated",
                (id, version, one) -> work.repeat(id, version, one, today(), form.reason()));
    }

    @PostMapping("/sager/{number}/trin/{step}/fortryd")
    Object resume(
            @PathVariable String number,
            @PathVariable String step,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        var form = StepForm.of(StepPages.RESUME, fields);
        return act(number, step, form, fields, redirect, "cases.resumed", work::resume);
    }

    private Object act(
            String number,
            String step,
            StepForm form,
            Map<String, String> fields,
            RedirectAttributes redirect,
            String message,
            Act act) {
        CaseView view = asked.view(number);
        StepStanding standing = asked.step(view, step);
        try {
            act.on(view.file().id(), StepAsked.version(fields), standing.step().id());
        } catch (CaseChangedMeanwhile meanwhile) {
            return wrong(number, step, form, "", "cases.meanwhile");
        } catch (StepRefused refused) {
            return wrong(number, step, form, "", "cases.refused");
        } catch (NotThatMeeting | AgendaIsSettled | AgendaItemGone other) {
            return wrong(number, step, form, "moede", "cases.put.not");
        }
        Toast.saying(messages.of(message, asked.name(standing))).after(redirect);
        return "redirect:/sager/" + number;
    }

    private Object wrong(String number, String step, StepForm form, String field, String message) {
        var view = asked.view(number);
        return asked.page(view, asked.step(view, step), form, FormErrors.NONE.with(field, messages.of(message)));
    }

    private LocalDate today() {
        return asked.today();
    }

    static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
