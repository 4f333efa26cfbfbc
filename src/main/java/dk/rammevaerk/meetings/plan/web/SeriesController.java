package dk.rammevaerk.meetings.plan.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.plan.Planning;
import dk.rammevaerk.meetings.plan.SeriesNotOnlyPlanned;
import dk.rammevaerk.meetings.plan.web.SeriesPage.Line;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Typed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Planning several meetings of a forum at once, and taking them back. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class SeriesController {
    private final PlanPages pages;
    private final Planning planning;
    private final OccasionWords words;
    private final Messages messages;

    SeriesController(PlanPages pages, Planning planning, OccasionWords words, Messages messages) {
        this.pages = pages;
        this.planning = planning;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping("/moeder/serie")
    SeriesPage form(@RequestParam Map<String, String> typed) {
        return page(SeriesForm.of(typed), FormErrors.NONE, List.of());
    }

    /**
     * Shows the days first; those that are chosen then become meetings.
     *
     * @param chosen the days as they were shown
     * @return the form again with the days or with what is wrong, or a redirect to the year wheel
     */
    @PostMapping("/moeder/serie")
    Object plan(
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "dag", defaultValue = "") List<String> chosen,
            RedirectAttributes redirect) {
        var form = SeriesForm.of(typed);
        var errors = form.check(pages.forumErrors(form.forum(), Typed.date(form.first())), messages);
        if (!errors.isEmpty()) return page(form, errors, List.of());
        var days = form.series().days();
        boolean create = Typed.text(typed, "handling").equals("opret");
        var wanted = chosen.stream()
                .map(Typed::date)
                .flatMap(Optional::stream)
                .filter(days::contains)
                .toList();
        if (!create) return page(form, FormErrors.NONE, preview(form, days, days));
        if (wanted.isEmpty()) {
            return page(
                    form,
                    FormErrors.NONE.with("dag", messages.of("plan.series.chosen.none")),
                    preview(form, days, wanted));
        }
        var series = planning.plan(
                form.forum(),
                wanted.stream().map(day -> form.where().on(day, null, false)).toList());
        Toast.saying(messages.of(
                        "plan.series.planned",
                        DanishFormat.count(wanted.size(), messages.of("plan.meeting"), messages.of("plan.meetings")),
                        words.forum(form.forum())))
                .withUndo(messages.of("plan.series.undo"), "/moeder/serie/" + series + "/fortryd")
                .after(redirect);
        return "redirect:/aarshjul?aar=" + wanted.getFirst().getYear() + "&forum=" + form.forum();
    }

    @PostMapping("/moeder/serie/{series}/fortryd")
    String undo(@PathVariable UUID series, RedirectAttributes redirect) {
        try {
            int gone = planning.undo(series);
            Toast.saying(messages.of(
                            "plan.series.undone",
                            DanishFormat.count(gone, messages.of("plan.meeting"), messages.of("plan.meetings"))))
                    .after(redirect);
        } catch (SeriesNotOnlyPlanned e) {
            Toast.saying(messages.of("plan.series.undo.late")).after(redirect);
        }
        return "redirect:/aarshjul";
    }

    private List<Line> preview(SeriesForm form, List<LocalDate> days, List<LocalDate> chosen) {
        return days.stream()
                .map(day -> {
                    var deadline = pages.ruledDeadline(form.forum(), day);
                    return new Line(
                            day.toString(),
                            OccasionWords.capital(DanishFormat.weekday(day)) + " " + DanishFormat.date(day),
                            deadline == null ? "" : DanishFormat.date(deadline),
                            pages.concerns(form.forum(), form.where().on(day, null, false), null),
                            chosen.contains(day));
                })
                .toList();
    }

    private SeriesPage page(SeriesForm form, FormErrors errors, List<Line> preview) {
        return new SeriesPage(form, pages.fora(), weeks(), weekdays(), errors, preview);
    }

    private SequencedMap<String, String> weeks() {
        var weeks = new LinkedHashMap<String, String>();
        for (var week : List.of("1", "2", "3", "4", "-1")) weeks.put(week, messages.of("plan.series.week." + week));
        return weeks;
    }

    private static SequencedMap<String, String> weekdays() {
        var weekdays = new LinkedHashMap<String, String>();
        for (var day : DayOfWeek.values())
            weekdays.put(day.name(), day.getDisplayName(TextStyle.FULL, DanishFormat.DANISH));
        return weekdays;
    }
}
