package dk.rammevaerk.bench;

import static dk.rammevaerk.bench.Times.print;

import dk.rammevaerk.App;
import dk.rammevaerk.access.Secretary;
import dk.rammevaerk.database.ActingAs;
import dk.rammevaerk.durability.Visitor;
import dk.rammevaerk.kernel.Window;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.reporting.Contact;
import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.ResultAudience;
import dk.rammevaerk.reporting.RoundDraft;
import dk.rammevaerk.reporting.RoundSettings;
import dk.rammevaerk.reporting.Rounds;
import dk.rammevaerk.reporting.questionnaires.FormRows;
import dk.rammevaerk.reporting.questionnaires.Questionnaires;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reporting rounds of 98 municipalities and 200 questions over 10 years: pages and files beside a bare read of the same
 * rows; and 98 who answer at once, cell by cell as the page saves, beside bare inserts of the same rows.
 */
public class Reporting {
    private static final int QUESTIONS = 200;
    private static final int SECTIONS = 10;
    private static final int YEARS = 10;
    private static final int CELLS = 20;
    private static final int TIMES = Integer.getInteger("rammevaerk.bench.times", 15);
    private static final String ALL_ROWS = """
            select entry.* from reporting.entry join reporting.response on response.id = entry.response
            where response.round = ?""";
    private static final String INSERT = """
            insert into reporting.entry (response, question, row_name, column_name, text, origin, saved_at, saved_by)
            select id, ?, '', '', ?, 'WEB', now(), 'system:bench' from reporting.response where round = ? and authority = ?""";
    private static final ActingAs SECRETARIAT = new ActingAs("system:bench", "", Set.of("SECRETARIAT"));

    /** What the n-th of one authority's savings is. */
    private interface Save {
        void run(int who, int n) throws Exception;
    }

    private record Load(Times times, int errors, double perSecond) {}

    public static void main(String[] args) throws Exception {
        System.out.println("Reporting rounds");
        try (var context = SpringApplication.run(
                App.class, "--rammevaerk.data=" + Path.of("target", "bench", "reporting"), "--server.port=0")) {
            var sql = context.getBean(JdbcClient.class);
            var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            var authorities = context.getBean(Parties.class).authorities().stream()
                    .filter(one -> one.kind() == Authority.Kind.MUNICIPALITY)
                    .map(Authority::code)
                    .toList();
            var filled = new ArrayList<ReportingRound>();
            Secretary.run("Sekretariatet", () -> filled.addAll(fill(context, authorities)));
            var last = filled.get(YEARS - 1);
            print("%d municipalities, %d questions, %d rounds: %d answers", authorities.size(), QUESTIONS, YEARS,
                    (long) authorities.size() * QUESTIONS * YEARS);
            pages(context, last, sql, transaction);
            answerers(context, authorities, filled.get(YEARS), filled.get(YEARS + 1), sql, transaction);
        }
    }

    private static void pages(
            ConfigurableApplicationContext context, ReportingRound round, JdbcClient sql, TransactionTemplate transaction)
            throws Exception {
        var rows = Times.of(5, TIMES * 3, () -> ActingAs.call(SECRETARIAT, () -> transaction.execute(
                _ -> sql.sql(ALL_ROWS).param(round.id().value()).query().listOfRows())));
        print("bare select of the round's %d rows: %.1f ms p50, %.1f p95", 98 * QUESTIONS, rows.median(), rows.at(0.95));
        var visitor = signedIn(context);
        for (var path : List.of(
                "/kontakt",
                "/indberetning",
                "/indberetning/rettidighed",
                round.href(),
                round.href() + "/resultat",
                round.href() + "/resultat/1/q1",
                round.href() + "/resultat/1/q1/excel",
                round.href() + "/resultat/1/q1/csv",
                round.href("0779") + "/1/1")) {
            var size = new AtomicInteger();
            var times = Times.of(3, TIMES, () -> {
                var answer = visitor.download(path);
                if (answer.statusCode() != 200) throw new IllegalStateException(path + " answered " + answer.statusCode());
                size.set(answer.body().length);
            });
            print("%s (%d kB): %.1f ms p50, %.1f p95, %.1f best; %.2f times the bare select", path, size.get() / 1024,
                    times.median(), times.at(0.95), times.best(), times.median() / rows.median());
        }
    }

    private static void answerers(
            ConfigurableApplicationContext context,
            List<String> authorities,
            ReportingRound bareRound,
            ReportingRound pageRound,
            JdbcClient sql,
            TransactionTemplate transaction)
            throws Exception {
        Save bare = (who, n) -> ActingAs.run(SECRETARIAT, () -> transaction.executeWithoutResult(_ -> sql.sql(INSERT)
                .params("q" + n, String.valueOf(n), bareRound.id().value(), authorities.get(who))
                .update()));
        var visitors = new ArrayList<Visitor>();
        for (int i = 0; i < authorities.size(); i++) visitors.add(signedIn(context));
        Save page = (who, n) -> {
            var path = pageRound.href(authorities.get(who)) + "/1/celle/q" + n;
            var answer = visitors.get(who).post(path, Map.of("version", "0", "text", String.valueOf(n)));
            if (answer.statusCode() != 200) throw new IllegalStateException(path + " answered " + answer.statusCode());
        };
        together(bare, authorities.size(), 101);
        together(page, authorities.size(), 101);
        var rows = together(bare, authorities.size(), 1);
        var saves = together(page, authorities.size(), 1);
        print("%d at once, %d cells each", authorities.size(), CELLS);
        print("bare insert: %.0f/s, %.1f ms p50, %.1f p95, %d errors", rows.perSecond, rows.times.median(),
                rows.times.at(0.95), rows.errors);
        print("save by the page: %.0f/s, %.1f ms p50, %.1f p95, %d errors; %.1f times the bare insert (p50), %.2f of its rate",
                saves.perSecond, saves.times.median(), saves.times.at(0.95), saves.errors,
                saves.times.median() / rows.times.median(), saves.perSecond / rows.perSecond);
    }

    private static Load together(Save save, int many, int from) throws Exception {
        var errors = new AtomicInteger();
        try (var people = Executors.newFixedThreadPool(many)) {
            var ready = new CountDownLatch(many);
            var parts = new ArrayList<Future<List<Long>>>();
            long begin = System.nanoTime();
            for (int i = 0; i < many; i++) {
                int who = i;
                Callable<List<Long>> part = () -> {
                    ready.countDown();
                    ready.await();
                    var nanos = new ArrayList<Long>();
                    for (int n = from; n < from + CELLS; n++) {
                        long start = System.nanoTime();
                        try {
                            save.run(who, n);
                            nanos.add(System.nanoTime() - start);
                        } catch (RuntimeException failed) {
                            if (errors.getAndIncrement() == 0) print("failed: %s", failed);
                        }
                    }
                    return nanos;
                };
                parts.add(people.submit(part));
            }
            var all = new ArrayList<Long>();
            for (var part : parts) all.addAll(part.get());
            double seconds = (System.nanoTime() - begin) / 1e9;
            return new Load(new Times(all.stream().mapToLong(Long::longValue).toArray()), errors.get(), all.size() / seconds);
        }
    }

    private static Visitor signedIn(ConfigurableApplicationContext context) throws InterruptedException {
        var port = context.getEnvironment().getProperty("local.server.port");
        var visitor = new Visitor(URI.create("http://localhost:" + port));
        visitor.signIn("sekretariat", "rammevaerk");
        return visitor;
    }

    /** @return ten rounds that are answered, each compared with the one before, and two that are not */
    private static List<ReportingRound> fill(ConfigurableApplicationContext context, List<String> authorities) {
        var questionnaires = context.getBean(Questionnaires.class);
        var form = questionnaires.draft(form());
        questionnaires.issue(questionnaires.versions(form).getFirst());
        var all = new ArrayList<ReportingRound>();
        long begin = System.nanoTime();
        for (int i = 0; i < YEARS + 2; i++) {
            all.add(opened(context, form, authorities, i, all.isEmpty() ? null : all.get(Math.min(i, YEARS) - 1).slug()));
            if (i < YEARS) answer(context, all.get(i), i);
        }
        print("filled in %.1f s", (System.nanoTime() - begin) / 1e9);
        return all;
    }

    private static ReportingRound opened(
            ConfigurableApplicationContext context, String form, List<String> authorities, int year, String previous) {
        var rounds = context.getBean(Rounds.class);
        var asked = new LinkedHashMap<String, List<Contact>>();
        authorities.forEach(code -> asked.put(code, List.of()));
        var today = rounds.today();
        var slug = rounds.draft(new RoundDraft("Måling " + year, "", null, previous,
                new Window(today.minusDays(20), today.plusDays(year)),
                new RoundSettings(false, true, ResultAudience.INSIDE), List.of(form), asked));
        var draft = rounds.find(slug).orElseThrow();
        rounds.open(draft.id(), draft.version());
        return rounds.find(slug).orElseThrow();
    }

    private static void answer(ConfigurableApplicationContext context, ReportingRound round, int year) {
        var sql = context.getBean(JdbcClient.class);
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(_ -> {
            sql.sql("""
                            insert into reporting.entry
                              (response, question, row_name, column_name, text, origin, saved_at, saved_by)
                            select id, 'q' || n, '', '', (100 + ? + (n * hashtext(authority)::bigint % 90))::text, 'WEB',
                              now(), 'system:bench'
                            from reporting.response, generate_series(1, ?) n where round = ?""")
                    .params(year, QUESTIONS, round.id().value())
                    .update();
            sql.sql("update reporting.response set state = 'ACCEPTED', completed_on = current_date where round = ?")
                    .param(round.id().value())
                    .update();
        });
    }

    private static FormRows form() {
        var survey = new ArrayList<FormRows.Row>();
        for (int n = 1; n <= QUESTIONS; n++) {
            if (n % (QUESTIONS / SECTIONS) == 1) row(survey, Map.of("type", "begin_group", "name", "g" + n, "label", "Afsnit " + n));
            row(survey, Map.of("type", "integer", "name", "q" + n, "label", "Spørgsmål " + n, "rammevaerk::change", "50"));
            if (n % (QUESTIONS / SECTIONS) == 0) row(survey, Map.of("type", "end_group"));
        }
        return new FormRows("Måling", survey, List.of());
    }

    private static void row(List<FormRows.Row> survey, Map<String, String> cells) {
        survey.add(new FormRows.Row(survey.size() + 2, cells));
    }
}
