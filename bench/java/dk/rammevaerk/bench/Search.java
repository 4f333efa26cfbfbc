package dk.rammevaerk.bench;

import static dk.rammevaerk.bench.Times.print;

import dk.rammevaerk.access.Actor;
import dk.rammevaerk.search.SearchQuery;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Search among 1,000 meetings, beside a scan of the same rows by {@code ilike}. */
public class Search {
    private static final List<String> QUESTIONS = List.of(
            "erhvervet hjerneskade", "botilbud", "\"central udmelding\"", "mgde", "dggntilbud", "lånepuljer kommune",
            Archive.RARE, "findesikke");

    public static void main(String[] args) throws Exception {
        System.out.println("Search");
        try (var context = Archive.open()) {
            var search = context.getBean(dk.rammevaerk.search.Search.class);
            var sql = context.getBean(JdbcClient.class);
            var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            print("%d rows in the index",
                    transaction.<Long>execute(_ -> sql.sql("select count(*) from search.entry").query(Long.class).single()));
            for (var question : QUESTIONS) {
                var query = new SearchQuery(question, null, null, null, 1);
                var found = search.find(query, Actor.PUBLIC);
                var ours = Times.of(10, 40, () -> search.find(query, Actor.PUBLIC));
                var pattern = "%" + question.replace("\"", "") + "%";
                long[] scanned = {0};
                var scan = Times.of(2, 10, () -> transaction.executeWithoutResult(_ -> {
                    scanned[0] = sql.sql("""
                            select count(*) from search.entry where public and (heading ilike ? or body ilike ?)""")
                            .params(pattern, pattern).query(Long.class).single();
                    sql.sql("""
                            select heading, context, href from search.entry
                            where public and (heading ilike ? or body ilike ?) order by date desc limit 20""")
                            .params(pattern, pattern).query((rs, row) -> rs.getString(1)).list();
                }));
                print("%s: %.1f ms median, %.1f best, %.1f worst, %d found (%d exact); ilike %.1f ms, best %.1f, %d found; "
                                + "ratio %.2f, of the best %.2f",
                        question, ours.median(), ours.best(), ours.at(1), found.total(), found.exact(),
                        scan.median(), scan.best(), scanned[0], ours.median() / scan.median(), ours.best() / scan.best());
            }
        }
    }
}
