package dk.rammevaerk.bench;

import dk.rammevaerk.kernel.Municipalities;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Files of rows as large as a whole country's, made of chance with a fixed seed and written once. */
final class RowFiles {
    static final int ROWS = Integer.getInteger("rammevaerk.bench.rows", 1_000_000);
    static final int FIRST_YEAR = 2016;
    static final int LAST_YEAR = 2025;
    private static final Path FOLDER = Path.of("target", "bench", "data");
    private static final int DEPARTMENTS = 2000;
    private static final int FACILITIES = 300;
    private static final int BUYERS = 19;
    private static final LocalDate REGISTER_BEGINS = LocalDate.of(2010, 1, 1);
    private static final List<String> PARAGRAPHS = List.of(
            "SEL §107", "SEL §108", "SEL §103", "SEL §104", "SEL §85", "ABL §105+SEL §85", "BL §43", "SEL §101");
    private static final List<String> OPERATOR_KINDS = List.of("kommunal", "regional", "privat", "selvejende", "fond");

    private RowFiles() {}

    /** Departments with a paragraph, some with two, and a row of the register from each change to the next. */
    static Path facilities() throws IOException {
        var groups = targetGroups();
        return written("facilities", "csv", out -> {
            out.println("tilbud;afdeling;navn;driftsherre;virksomhedsform;kommune;paragraf;målgrupper;pladser;fra;til");
            var random = new Random(1);
            for (var service : services()) {
                var from = REGISTER_BEGINS;
                while (from != null) {
                    var next = from.plusDays(400 + random.nextInt(2500));
                    boolean isLast = next.getYear() > LAST_YEAR;
                    int several = random.nextInt(10);
                    var group = groups.get(random.nextInt(groups.size()));
                    if (several < 2) group += "|" + groups.get(random.nextInt(groups.size()));
                    if (several == 9) group = "";
                    out.printf("T%04d;%s;Bostedet %s;Drift;%s;0%d;%s;%s;%d;%s;%s%n",
                            service.number() / 7, service.department(), service.department(),
                            OPERATOR_KINDS.get(random.nextInt(OPERATOR_KINDS.size())), 751, service.paragraph(), group,
                            4 + random.nextInt(30), from, isLast ? "" : next.minusDays(1));
                    from = isLast ? null : next;
                }
            }
        });
    }

    /** Their names, without that of the list itself, which stands first. */
    private static List<String> targetGroups() throws IOException {
        var file = Path.of("src/main/resources/dk/rammevaerk/facilities/target-groups.csv");
        return Files.readAllLines(file).stream()
                .skip(2)
                .map(line -> line.split(",", -1)[2])
                .toList();
    }

    private record Service(int number, String department, String paragraph) {}

    private static List<Service> services() {
        var random = new Random(2);
        var services = new ArrayList<Service>();
        for (int i = 0; i < DEPARTMENTS; i++) {
            int law = random.nextInt(PARAGRAPHS.size());
            services.add(new Service(i, "A-%05d".formatted(i), PARAGRAPHS.get(law)));
            if (i % 5 == 0) {
                services.add(new Service(i, "A-%05d".formatted(i), PARAGRAPHS.get((law + 1) % PARAGRAPHS.size())));
            }
        }
        return services;
    }

    /** Ten years; nineteen of twenty are bought by the 19 municipalities of a region, some persons come back, some stay. */
    static Path placements() throws IOException {
        return written("placements", "csv", out -> placements(out, ""));
    }

    /** The same with a last day before the first in each row. */
    static Path faultyPlacements() throws IOException {
        return written("placements-faulty", "csv", out -> placements(out, "2001-01-01"));
    }

    private static void placements(PrintWriter out, String lastDay) {
        out.println("reference;køberkommune;fødselsår;paragraf;afdeling;fra;til;pris_pr_døgn");
        var random = new Random(3);
        var services = services();
        var codes = IntStream.range(0, 10_000).mapToObj("%04d"::formatted)
                .filter(code -> Municipalities.code(code).isPresent()).toList();
        var begin = LocalDate.of(FIRST_YEAR - 1, 1, 1);
        int days = (LAST_YEAR - FIRST_YEAR + 2) * 365;
        for (int i = 0; i < ROWS; i++) {
            int person = random.nextInt(ROWS * 2 / 3);
            // whoever buys for a person goes on to
            int buyer = person % 20 == 0 ? BUYERS + person / 20 % (codes.size() - BUYERS) : person % BUYERS;
            var service = services.get(random.nextInt(services.size()));
            var from = begin.plusDays(random.nextInt(days));
            var last = from.plusDays((long) (-300 * Math.log(1 - random.nextDouble())));
            boolean isOpen = random.nextInt(100) < 3;
            out.print("R" + (100_000 + person) + ";" + codes.get(buyer) + ";" + (1940 + person % 65) + ";"
                    + service.paragraph() + ";" + service.department() + ";" + from + ";"
                    + (!lastDay.isEmpty() ? lastDay : isOpen ? "" : last) + ";"
                    + (800 + random.nextInt(4000)) + "," + (random.nextInt(90) + 10) + "\n");
        }
    }

    /** What {@link #placements} has, as a workbook whose days are dates and whose prices are numbers. */
    static Path placementsWorkbook() throws IOException {
        var path = path("placements", "xlsx");
        if (Files.exists(path)) return path;
        var unfinished = Files.createTempFile(FOLDER, "rows", ".xlsx");
        try (var workbook = new SXSSFWorkbook(100); var lines = Files.lines(placements());
                var out = Files.newOutputStream(unfinished)) {
            var sheet = workbook.createSheet();
            var asDate = workbook.createCellStyle();
            asDate.setDataFormat(workbook.createDataFormat().getFormat("dd-mm-yyyy"));
            lines.forEach(line -> {
                var row = sheet.createRow(sheet.getLastRowNum() + 1);
                var cells = line.split(";", -1);
                for (int i = 0; i < cells.length; i++) {
                    var cell = row.createCell(i);
                    if (cells[i].matches("\\d{4}-\\d\\d-\\d\\d")) {
                        cell.setCellValue(LocalDate.parse(cells[i]));
                        cell.setCellStyle(asDate);
                    } else if (cells[i].matches("\\d+,\\d\\d")) {
                        cell.setCellValue(Double.parseDouble(cells[i].replace(',', '.')));
                    } else {
                        cell.setCellValue(cells[i]);
                    }
                }
            });
            workbook.write(out);
        }
        return Files.move(unfinished, path);
    }

    /** Three years of stays, mostly of days or weeks, some of hours, some of months, some until midnight. */
    static Path stays() throws IOException {
        return written("stays", "csv", out -> {
            out.println("ophold;tilbud;ankomst;afrejse");
            var random = new Random(4);
            var begin = LocalDateTime.of(2024, 1, 1, 0, 0);
            for (int i = 0; i < ROWS; i++) {
                var arrival = clock(begin.plusMinutes(random.nextInt(3 * 365 * 24 * 60 - 1)));
                double days = -20 * Math.log(1 - random.nextDouble());
                var departure = clock(arrival.plusMinutes(5 + (long) (days * 24 * 60)));
                if (random.nextInt(50) == 0) departure = departure.toLocalDate().plusDays(1).atStartOfDay();
                // in the hour that comes twice both are in its first round, so the order holds
                out.print("S" + (100_000 + i) + ";T" + (1000 + random.nextInt(FACILITIES)) + ";" + arrival + ";"
                        + departure + "\n");
            }
        });
    }

    /** The clock never shows the hour that is skipped in March. */
    private static LocalDateTime clock(LocalDateTime shown) {
        return shown.getMonthValue() == 3 && shown.getHour() == 2 ? shown.plusHours(1) : shown;
    }

    /** A new rate once or twice a year, from before the first stay on. */
    static Path rates() throws IOException {
        return written("rates", "csv", out -> {
            out.println("tilbud;fra;takst");
            var random = new Random(5);
            for (int facility = 0; facility < FACILITIES; facility++) {
                for (int year = 2023; year <= 2027; year++) {
                    rate(out, facility, LocalDate.of(year, 1, 1), random);
                    if (random.nextBoolean()) rate(out, facility, LocalDate.of(year, 3 + random.nextInt(9), 1), random);
                }
            }
        });
    }

    private static void rate(PrintWriter out, int facility, LocalDate from, Random random) {
        out.print("T" + (1000 + facility) + ";" + from + ";" + (900 + random.nextInt(3000)) + ","
                + (10 + random.nextInt(90)) + "\n");
    }

    private static Path path(String name, String ending) throws IOException {
        Files.createDirectories(FOLDER);
        return FOLDER.resolve(name + "-" + ROWS + "." + ending);
    }

    private static Path written(String name, String ending, Consumer<PrintWriter> rows) throws IOException {
        var path = path(name, ending);
        if (Files.exists(path)) return path;
        var unfinished = Files.createTempFile(FOLDER, "rows", ".csv");
        try (var out = new PrintWriter(Files.newBufferedWriter(unfinished))) {
            rows.accept(out);
        }
        return Files.move(unfinished, path);
    }
}
