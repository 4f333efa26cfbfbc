package dk.rammevaerk.meetings.plan.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.plan.MeetingPlan;
import dk.rammevaerk.meetings.plan.WheelRoute;
import dk.rammevaerk.meetings.plan.WheelRoutes;
import dk.rammevaerk.meetings.plan.web.YearWheelPage.Ways;
import dk.rammevaerk.pages.Page;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The year wheel. Everybody in the cooperation sees when all fora meet; the public finds what is published in the archive. */
@RestController
@OpenTo(Audience.SIGNED_IN)
class YearWheelController {
    private static final int EARLIEST = 1970;
    private static final int LATEST = 2100;

    private final MeetingPlan plan;
    private final ObjectProvider<WheelRoutes> routes;
    private final YearWheelPages pages;

    YearWheelController(MeetingPlan plan, ObjectProvider<WheelRoutes> routes, YearWheelPages pages) {
        this.plan = plan;
        this.routes = routes;
        this.pages = pages;
    }

    /** @param way the key of what is to be drawn through the fora, or empty */
    @GetMapping("/aarshjul")
    Page wheel(
            @RequestParam(name = "aar", required = false) @Nullable Integer asked,
            @RequestParam(defaultValue = "") String forum,
            @RequestParam(name = "sag", defaultValue = "") String way) {
        var chosen = way.isEmpty()
                ? Optional.<WheelRoute>empty()
                : routes.orderedStream().flatMap(one -> one.of(way).stream()).findFirst();
        var ways = ways(way, chosen);
        var today = plan.today();
        int year = Math.clamp(
                asked != null ? asked : chosen.flatMap(WheelRoute::year).orElseGet(today::getYear), EARLIEST, LATEST);
        var all = plan.year(year);
        if (asked == null && chosen.isEmpty() && all.stream().noneMatch(one -> YearWheelPages.isComing(one, today))) {
            // this year is over; the next is of interest once something is planned in it
            var next = plan.year(year + 1);
            if (!next.isEmpty()) return pages.page(year + 1, next, forum, today, ways);
        }
        return pages.page(year, all, forum, today, ways);
    }

    private Ways ways(String key, Optional<WheelRoute> chosen) {
        var choices = new LinkedHashMap<String, String>();
        routes.orderedStream().forEach(one -> choices.putAll(one.choices()));
        chosen.ifPresent(one -> choices.putIfAbsent(key, one.name()));
        return Ways.of(choices, key, chosen);
    }
}
