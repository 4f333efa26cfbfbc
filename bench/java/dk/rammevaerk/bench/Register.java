package dk.rammevaerk.bench;

import static dk.rammevaerk.bench.Times.print;

import dk.rammevaerk.App;
import dk.rammevaerk.database.ActingAs;
import dk.rammevaerk.durability.Visitor;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The register of decisions and what waits for somebody, among 3,000 meetings, 40,000 items, 60,000 decisions and 60,000
 * tasks (or as many as are asked for), alone and over 8 connections, beside a page that asks the business tables nothing.
 */
public class Register {
    private static final int ROWS = Integer.getInteger("rammevaerk.bench.rows", 60_000);
    private static final int MEETINGS = ROWS / 20;
    private static final int ITEMS = ROWS * 2 / 3;
    private static final int CONNECTIONS = 8;
    private static final int REQUESTS = Integer.getInteger("rammevaerk.bench.requests", 2000);
    private static final ActingAs SECRETARIAT = new ActingAs("system:bench", "", Set.of("SECRETARIAT"));

    public static void main(String[] args) throws Exception {
        System.out.println("Register of decisions and what waits");
        try (var context = SpringApplication.run(
                App.class, "--rammevaerk.data=" + Path.of("target", "bench", "register-" + ROWS), "--server.port=0")) {
            var sql = context.getBean(JdbcClient.class);
            var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            ActingAs.run(SECRETARIAT, () -> {
                var there = transaction.execute(_ -> sql.sql("select count(*) from cases.decision")
                        .query(Long.class)
                        .single());
                if (there == null || there < ROWS) transaction.executeWithoutResult(_ -> fill(sql));
            });
            var address = URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
            for (var who : List.of("sekretariat", "medlem")) {
                print("as %s:", who);
                measure("an empty page (/kontakt)", address, who, "/kontakt");
                measure("register, first page", address, who, "/beslutninger");
                measure("register, forum and year", address, who, "/beslutninger?forum=dassos&aar=2015");
                measure("register, a word", address, who, "/beslutninger?q=hjerneskade");
                measure("register, open follow-up", address, who, "/beslutninger?opfoelgning=mangler");
                measure("register, page 600", address, who, "/beslutninger?side=600");
                measure("what waits for me", address, who, "/opgaver");
                measure("what my authority owes", address, who, "/opgaver?hvis=AUTHORITY");
                measure("all tasks", address, who, "/opgaver?hvis=ALL");
            }
            System.gc();
            var runtime = Runtime.getRuntime();
            print("live heap: %d MB", (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
        }
    }

    private static void measure(String name, URI address, String who, String path) throws Exception {
        var visitor = visitor(address, who);
        var alone = Times.of(30, 100, () -> page(visitor, path));
        var nanos = new ArrayList<Long>();
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            var work = new ArrayList<Callable<List<Long>>>();
            for (int i = 0; i < CONNECTIONS; i++) {
                var one = visitor(address, who);
                work.add(() -> {
                    var mine = new ArrayList<Long>();
                    for (int n = 0; n < REQUESTS / CONNECTIONS; n++) {
                        long begin = System.nanoTime();
                        page(one, path);
                        mine.add(System.nanoTime() - begin);
                    }
                    return mine;
                });
            }
            for (var done : threads.invokeAll(work)) nanos.addAll(done.get());
        }
        var loaded = new Times(nanos.stream().mapToLong(Long::longValue).toArray());
        print("%-28s alone %.1f ms median; %d connections %.1f ms median, %.1f p99",
                name, alone.median(), CONNECTIONS, loaded.median(), loaded.at(0.99));
    }

    private static Visitor visitor(URI address, String who) throws Exception {
        var visitor = new Visitor(address);
        visitor.signIn(who, "rammevaerk");
        return visitor;
    }

    private static void page(Visitor visitor, String path) throws InterruptedException {
        var answer = visitor.get(path);
        if (answer.statusCode() != 200) throw new IllegalStateException(path + " answered " + answer.statusCode());
    }

    /** Twenty years of fifteen fora, in the words of a dozen sentences. */
    private static void fill(JdbcClient sql) {
        long begin = System.nanoTime();
        for (var statement : Arrays.asList("""
                insert into meetings.meeting (id, forum, state, date)
                select uuidv7(), (array['dassos','kosu','kd-net','kkr','takstgruppen'])[1 + n %% 5], 'APPROVED',
                  date '2006-01-01' + (n * 2.4)::integer
                from generate_series(1, %d) n""".formatted(MEETINGS), """
                insert into meetings.item (meeting_id, ordinal, number, title, minutes)
                select id, row_number() over (partition by id), '1.' || row_number() over (partition by id),
                  'Punkt om tilbud og pladser nr. ' || n, 'DASSOS godkendte planen.'
                from (select meeting.id, n from generate_series(1, 14) n, meetings.meeting
                      where date < date '2025-09-01'
                        and not exists (select 1 from meetings.item where meeting_id = meeting.id) limit %d) chosen""".formatted(ITEMS), """
                insert into cases.decision (forum, year, number, meeting_id, item_id, ordinal, date, item_number,
                  item_title, text, effect, closed, published, entered_at, entered_by)
                select forum, extract(year from date), 10000 + row_number() over (partition by forum, extract(year from date)),
                  meeting_id, item.id, n, date, item.number, item.title,
                  (array['DASSOS godkendte planen for erhvervet hjerneskade','Orienteringen blev taget til efterretning',
                    'Punktet udsættes til næste møde','DASSOS udpegede en repræsentant','KKR anbefaler kommunerne at følge aftalen',
                    'Lånepuljen tages op igen'])[1 + (ordinal + n) %% 6] || ' ' || item.title,
                  (array['APPROVED','NOTED','POSTPONED','APPOINTED','RECOMMENDS','APPROVED'])[1 + (ordinal + n) %% 6],
                  ordinal = 7, ordinal %% 3 > 0, date, 'bench'
                from meetings.item join meetings.meeting on meeting.id = meeting_id, generate_series(1, 2) n
                where item.title like 'Punkt om tilbud%%' limit %d""".formatted(ROWS), """
                insert into cases.task (title, forum, decision_id, kind, authority, due, state)
                select 'Følg op på ' || item_title, forum, id,
                  (array['SECRETARIAT','AUTHORITY','FORUM','AUTHORITY'])[1 + ordinal %% 4 ],
                  case when ordinal %% 2 = 1 then (array['0779','0671','0791','0751'])[1 + number %% 4] end,
                  date + 60, case when number %% 10 = 0 then 'OPEN' else 'DONE' end
                from (select *, row_number() over () as n from cases.decision where entered_by = 'bench' limit %d) chosen
                """.formatted(ROWS))) {
            sql.sql(statement).update();
        }
        sql.sql("insert into cases.decision_count select forum, year, max(number) from cases.decision group by 1, 2"
                        + " on conflict (forum, year) do update set last = excluded.last")
                .update();
        print("filled in %.0f s", (System.nanoTime() - begin) / 1e9);
    }
}
