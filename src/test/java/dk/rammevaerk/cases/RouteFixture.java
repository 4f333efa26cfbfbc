package dk.rammevaerk.cases;

import dk.rammevaerk.cases.Station.AllCouncils;
import dk.rammevaerk.cases.Station.InForum;
import java.time.LocalDate;
import java.util.List;

/** The usual way: DASSOS, KD-Net and KKR by the middle of 2026, then all councils by 1 December. */
final class RouteFixture {
    static final RouteStep DASSOS = in("dassos", LocalDate.of(2026, 5, 18));
    static final RouteStep KD_NET = in("kd-net", LocalDate.of(2026, 5, 29));
    static final RouteStep KKR = in("kkr", LocalDate.of(2026, 6, 17));
    static final RouteStep COUNCILS = RouteStep.of(new AllCouncils(), StepRole.DECIDES, LocalDate.of(2026, 12, 1));

    private RouteFixture() {}

    static Route usual() {
        return Route.of(List.of(DASSOS, KD_NET, KKR, COUNCILS));
    }

    static RouteStep in(String forum, LocalDate due) {
        return RouteStep.of(new InForum(forum), StepRole.RECOMMENDS, due);
    }
}
