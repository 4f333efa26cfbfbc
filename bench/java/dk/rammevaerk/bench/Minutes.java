package dk.rammevaerk.bench;

import static dk.rammevaerk.bench.Times.print;

import dk.rammevaerk.App;
import dk.rammevaerk.database.ActingAs;
import dk.rammevaerk.durability.Visitor;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Occasion;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.agenda.Agendas;
import dk.rammevaerk.meetings.agenda.NewItem;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Saving live minutes as the page does, many writers at once on one meeting, beside bare updates of the same rows. */
public class Minutes {
    private static final int WRITERS = 20;
    private static final int WARM_UP = 20;
    private static final int SAVES = Integer.getInteger("rammevaerk.bench.saves", 100);
    private static final String SENTENCE = "Forummet drøftede planen og godkendte den med de faldne bemærkninger. ";
    private static final ActingAs SECRETARIAT = new ActingAs("system:bench", "", Set.of("SECRETARIAT"));

    /** What one writer does for the n-th time. */
    private interface Save {
        void run(int writer, int n) throws Exception;
    }

    private record Load(Times times, double perSecond) {}

    public static void main(String[] args) throws Exception {
        System.out.println("Live minutes");
        try (var context = SpringApplication.run(
                App.class, "--rammevaerk.data=" + Path.of("target", "bench", "minutes"), "--server.port=0")) {
            var begun = ActingAs.call(SECRETARIAT, () -> begun(context));
            var sql = context.getBean(JdbcClient.class);
            var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            Save bare = (writer, n) -> ActingAs.run(SECRETARIAT, () -> transaction.executeWithoutResult(_ -> sql.sql(
                            "update meetings.item set minutes = ? where id = ?")
                    .params(text(n), begun.items.get(writer).value())
                    .update()));
            var visitors = new ArrayList<Visitor>();
            for (int i = 0; i < WRITERS; i++) visitors.add(signedIn(context));
            Save page = (writer, n) -> {
                var path = "/moeder/" + begun.meeting + "/referat/" + begun.items.get(writer) + "/tekst";
                var answer = visitors.get(writer).post(path, Map.of("version", String.valueOf(n), "text", text(n)));
                if (answer.statusCode() != 200) throw new IllegalStateException("Answered " + answer.statusCode());
            };
            together(bare, 0, WARM_UP);
            var rows = together(bare, WARM_UP, SAVES);
            together(page, 0, WARM_UP);
            var saves = together(page, WARM_UP, SAVES);
            print("%d writers, %d saves each, of texts up to %d letters", WRITERS, SAVES, text(SAVES).length());
            print("bare update: %.0f/s, %.1f ms median, %.1f ms p95, %.1f ms p99",
                    rows.perSecond, rows.times.median(), rows.times.at(0.95), rows.times.at(0.99));
            print("save by the page: %.0f/s, %.1f ms median, %.1f ms p95, %.1f ms p99; %.1f times the bare update (median), %.2f of its rate",
                    saves.perSecond, saves.times.median(), saves.times.at(0.95), saves.times.at(0.99),
                    saves.times.median() / rows.times.median(), saves.perSecond / rows.perSecond);
        }
    }

    private static Load together(Save save, int from, int times) throws Exception {
        try (var people = Executors.newFixedThreadPool(WRITERS)) {
            var parts = new ArrayList<Future<List<Long>>>();
            long begin = System.nanoTime();
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                Callable<List<Long>> part = () -> {
                    var nanos = new ArrayList<Long>();
                    for (int n = from; n < from + times; n++) {
                        long start = System.nanoTime();
                        save.run(writer, n);
                        nanos.add(System.nanoTime() - start);
                    }
                    return nanos;
                };
                parts.add(people.submit(part));
            }
            var all = new ArrayList<Long>();
            for (var part : parts) all.addAll(part.get());
            double seconds = (System.nanoTime() - begin) / 1e9;
            return new Load(new Times(all.stream().mapToLong(Long::longValue).toArray()), all.size() / seconds);
        }
    }

    /** Grows as minutes do, to some 1,500 letters, and differs each time. */
    private static String text(int n) {
        return SENTENCE.repeat(1 + n % 20) + n;
    }

    private static Visitor signedIn(ConfigurableApplicationContext context) throws InterruptedException {
        var port = context.getEnvironment().getProperty("local.server.port");
        var visitor = new Visitor(URI.create("http://localhost:" + port));
        visitor.signIn("sekretariat", "rammevaerk");
        return visitor;
    }

    private record Begun(MeetingId meeting, List<ItemId> items) {}

    private static Begun begun(ConfigurableApplicationContext context) {
        var cycle = context.getBean(MeetingCycle.class);
        var agendas = context.getBean(Agendas.class);
        var day = LocalDate.of(2031, 5, 19);
        var id = cycle.plan("dassos", new Occasion(day, null, null, null, "Viborg Rådhus", null, null, false, null, false));
        var items = new ArrayList<ItemId>();
        for (int i = 0; i < WRITERS; i++) items.add(agendas.add(id, NewItem.titled(Section.DECISION, "Punkt " + i)));
        cycle.open(id, version(context, id));
        cycle.send(id, version(context, id));
        cycle.begin(id, version(context, id));
        return new Begun(id, items);
    }

    private static int version(ConfigurableApplicationContext context, MeetingId id) {
        return context.getBean(JdbcClient.class)
                .sql("select version from meetings.meeting where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }
}
