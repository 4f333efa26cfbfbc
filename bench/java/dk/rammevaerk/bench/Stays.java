package dk.rammevaerk.bench;

import static dk.rammevaerk.bench.Times.print;

import java.nio.file.Files;

/** A million stays: read, priced by each rule, and both by the command in a small heap; beside DuckDB and a bare loop. */
public class Stays {
    private static final String[] RULES = {"hotel", "calendar", "residence"};

    public static void main(String[] args) throws Exception {
        System.out.println("Stays");
        var stays = RowFiles.stays();
        var rates = RowFiles.rates();
        print("%,d stays (%d MB), %,d rates", RowFiles.ROWS, Files.size(stays) / 1_000_000, Files.lines(rates).count() - 1);
        answers();
        Measured.of(ReadingBenchmark.class, "file", "stays")
                .compare("reading the CSV", "stays", "duckdb", "DuckDB's read_csv");
        var pricing = Measured.of(PricingBenchmark.class, "rule", RULES);
        for (var rule : RULES) {
            pricing.compare("pricing by " + rule, rule, "duckdb", "DuckDB, tables of keys");
            pricing.compare("pricing by " + rule, rule, "bareLoop", "a bare loop over arrays");
        }
        Command.ours("--help").measure("the jar's start (--help)", 0);
        for (var rule : RULES) {
            Command.ours("stays", stays, rates, "--rule", rule, "--json").measure("stays --json by " + rule, 0);
            Command.of(DuckProcess.class, "stays", stays, rates, rule).measure("DuckDB in a Java process, the same by " + rule, 0);
        }
        Command.ours("stays", stays, rates, "--rule", "hotel").measure("stays, table, by hotel", 0);
        Command.ours("stays", stays, rates, "--compare", "hotel,calendar").measure("stays --compare hotel,calendar", 0);
    }

    private static void answers() throws Exception {
        var tables = new PricingBenchmark.Tables();
        tables.read();
        try (var duck = tables.duck) {
            for (var rule : RULES) {
                var read = new PricingBenchmark.Read();
                read.rule = rule;
                read.read();
                Answers.compare(read, new BareLoop(read.stays, RowFiles.rates()), duck);
            }
        }
    }
}
