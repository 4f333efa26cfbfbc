package dk.rammevaerk.bench;

import static dk.rammevaerk.bench.Times.print;

import dk.rammevaerk.App;
import dk.rammevaerk.database.ActingAs;
import dk.rammevaerk.durability.Visitor;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.Occasion;
import dk.rammevaerk.meetings.plan.MeetingPlan;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The year wheel of 5 regions with 10 fora each over 10 years, beside a bare count of the same rows and an empty page. */
public class Wheel {
    private static final int REGIONS = 5;
    private static final int FORA = 10;
    private static final int YEARS = 10;
    private static final int MEETINGS = 8;
    private static final int FIRST = 2030;
    private static final ActingAs SECRETARIAT = new ActingAs("system:bench", "", Set.of("SECRETARIAT"));

    public static void main(String[] args) throws Exception {
        System.out.println("Year wheel");
        try (var context = SpringApplication.run(
                App.class, "--rammevaerk.data=" + Path.of("target", "bench", "wheel"), "--server.port=0")) {
            var plan = context.getBean(MeetingPlan.class);
            if (ActingAs.call(SECRETARIAT, () -> plan.year(FIRST).isEmpty())) fill(context);
            var sql = context.getBean(JdbcClient.class);
            var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            int year = FIRST + YEARS / 2;
            var count = Times.of(50, 300, () -> transaction.execute(_ -> sql.sql(
                            "select count(*) from meetings.meeting where date between ? and ?")
                    .params(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                    .query(Long.class)
                    .single()));
            int shown = ActingAs.call(SECRETARIAT, () -> plan.year(year).size());
            var read = Times.of(50, 300, () -> ActingAs.call(SECRETARIAT, () -> plan.year(year)));
            var port = context.getEnvironment().getProperty("local.server.port");
            var visitor = new Visitor(URI.create("http://localhost:" + port));
            visitor.signIn("sekretariat", "rammevaerk");
            var empty = Times.of(50, 200, () -> page(visitor, "/kontakt"));
            var whole = Times.of(50, 200, () -> page(visitor, "/aarshjul?aar=" + year));
            var one = Times.of(50, 200, () -> page(visitor, "/aarshjul?aar=" + year + "&forum=r1-forum-1"));
            print("%d meetings of %d fora in %d years; %d in the year shown, page of %d kB",
                    REGIONS * FORA * YEARS * MEETINGS, REGIONS * FORA, YEARS, shown,
                    page(visitor, "/aarshjul?aar=" + year).length() / 1024);
            print("bare count of the year: %.2f ms median, %.2f best", count.median(), count.best());
            print("reading the year's plan: %.2f ms median, %.2f best; %.1f times the count (of the best %.1f)",
                    read.median(), read.best(), read.median() / count.median(), read.best() / count.best());
            print("empty page, signed in: %.2f ms median, %.2f best", empty.median(), empty.best());
            print("year wheel, all fora: %.2f ms median, %.2f best, %.2f p99; %.1f times the empty page (of the best %.1f)",
                    whole.median(), whole.best(), whole.at(0.99), whole.median() / empty.median(),
                    whole.best() / empty.best());
            print("year wheel, one forum: %.2f ms median, %.2f best", one.median(), one.best());
        }
    }

    private static String page(Visitor visitor, String path) throws InterruptedException {
        var answer = visitor.get(path);
        if (answer.statusCode() != 200) throw new IllegalStateException(path + " answered " + answer.statusCode());
        return answer.body();
    }

    /** One in ten is moved. */
    private static void fill(ConfigurableApplicationContext context) {
        var parties = context.getBean(Parties.class);
        var cycle = context.getBean(MeetingCycle.class);
        long begin = System.nanoTime();
        ActingAs.run(SECRETARIAT, () -> {
            for (int region = 1; region <= REGIONS; region++) {
                for (int number = 1; number <= FORA; number++) {
                    var forum = "r" + region + "-forum-" + number;
                    parties.register(new Forum(forum, "Region " + region + " forum " + number, forum, null));
                    for (int i = 0; i < YEARS * MEETINGS; i++) plan(cycle, forum, i, region * FORA + number);
                }
            }
        });
        print("%d meetings planned and indexed: %.1f ms each",
                REGIONS * FORA * YEARS * MEETINGS,
                (System.nanoTime() - begin) / 1e6 / (REGIONS * FORA * YEARS * MEETINGS));
    }

    private static void plan(MeetingCycle cycle, String forum, int i, int offset) {
        var day = LocalDate.of(FIRST + i / MEETINGS, 1, 3).plusDays(i % MEETINGS * 44L + offset % 28);
        var id = cycle.plan(forum, at(day));
        if (i % 10 == 0) cycle.move(id, 0, at(day.plusDays(7)), null, "Der er ferie i den uge");
    }

    private static Occasion at(LocalDate day) {
        return new Occasion(
                day, LocalTime.of(9, 0), LocalTime.of(11, 0), null, "Viborg Rådhus", null, null, false, null, false);
    }
}
