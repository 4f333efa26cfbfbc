package dk.rammevaerk.bench;

import java.nio.file.Path;

/** DuckDB as a process that does what our command does: reads the files, works the answer out and writes it as text. */
public class DuckProcess {
    public static void main(String[] what) throws Exception {
        try (var duck = new Duck()) {
            var out = new java.io.PrintStream(new java.io.BufferedOutputStream(System.out), false);
            if (what[0].equals("placements")) {
                int year = Integer.parseInt(what[3]);
                duck.readFacilities(Path.of(what[2]));
                duck.readPlacements(Path.of(what[1]));
                duck.keyPlacements(year, year);
                duck.run(Duck.CUBE);
                duck.query(Answers.CUBE, row -> out.println(row.getString(2) + ";" + row.getString(3) + ";" + row.getString(4)
                        + ";" + row.getString(5) + ";" + row.getLong(6) + ";" + row.getLong(7)));
            } else {
                duck.readStays(Path.of(what[1]));
                duck.readRates(Path.of(what[2]));
                duck.keyStays();
                duck.run(Duck.price(what[3]));
                duck.query("select stay, days, oere from price order by stay",
                        row -> out.println("S" + (100_000 + row.getInt(1)) + ";" + row.getInt(2) + ";" + row.getLong(3)));
            }
            out.flush();
        }
    }
}
