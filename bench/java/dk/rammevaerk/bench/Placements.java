package dk.rammevaerk.bench;

import static dk.rammevaerk.bench.Times.print;

import java.nio.file.Files;

/** A million placements over ten years: read, counted, and both by the command in a small heap; beside DuckDB. */
public class Placements {
    private static final int YEAR = 2022;

    public static void main(String[] args) throws Exception {
        System.out.println("Placements");
        var placements = RowFiles.placements();
        var facilities = RowFiles.facilities();
        print("%,d placements (%d MB), %,d rows of facilities", RowFiles.ROWS, Files.size(placements) / 1_000_000,
                Files.lines(facilities).count() - 1);
        answers();
        Measured.of(ReadingBenchmark.class, "file", "placements")
                .compare("reading the CSV", "placements", "duckdb", "DuckDB's read_csv");
        Measured.of(CubeBenchmark.class, "").compare("cube of ten years", "", "duckdb", "DuckDB, tables of keys");
        Command.ours("--help").measure("the jar's start (--help)", 0);
        Command.ours("placements", placements, facilities, "--year", YEAR, "--json").measure("placements --json, CSV", 0);
        Command.of(DuckProcess.class, "placements", placements, facilities, YEAR).measure("DuckDB in a Java process, the same CSV", 0);
        Command.ours("placements", placements, facilities, "--year", YEAR).measure("placements, table, CSV", 0);
        var workbook = RowFiles.placementsWorkbook();
        print("the same as a workbook: %d MB", Files.size(workbook) / 1_000_000);
        Command.ours("placements", workbook, facilities, "--year", YEAR, "--json").measure("placements --json, workbook", 0);
        var faulty = RowFiles.faultyPlacements();
        Command.ours("placements", faulty, facilities, "--year", YEAR, "--json").measure("placements --json, a fault in each row", 1);
        Command.ours("placements", faulty, facilities, "--year", YEAR).measure("placements, table, a fault in each row", 1);
    }

    private static void answers() throws Exception {
        var read = new CubeBenchmark.Read();
        read.read();
        var tables = new CubeBenchmark.Tables();
        tables.read();
        try (var duck = tables.duck) {
            duck.run(Duck.CUBE);
            Answers.compare(read.cubes(), duck);
        }
    }
}
