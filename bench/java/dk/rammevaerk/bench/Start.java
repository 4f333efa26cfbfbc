package dk.rammevaerk.bench;

import static dk.rammevaerk.bench.Times.print;

import dk.rammevaerk.durability.RunningProgram;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** From the command to the first page, and to the end of a command; beside the bare Java it runs on. */
public class Start {
    private static final List<String> JAR = List.of(RunningProgram.java(), "-jar", "target/rammevaerk.jar");
    private static final File SCAN = new File("src/main/resources/demo/minutes/2025-10-09-dassos-scan.txt");
    private static final int TIMES = Integer.getInteger("rammevaerk.bench.starts", 5);

    public static void main(String[] args) throws Exception {
        System.out.println("Start of the jar");
        server();
        commands();
    }

    private static void server() throws Exception {
        var data = Path.of("target", "bench", "start-data");
        FileSystemUtils.deleteRecursively(data);
        try (var program = RunningProgram.start(JAR, data)) {
            print("first start, with database and demonstration made: %d ms to the first page",
                    program.firstPage().toMillis());
        }
        var later = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            try (var program = RunningProgram.start(JAR, data)) {
                later[i] = program.firstPage().toNanos();
            }
        }
        var killed = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            var program = RunningProgram.start(JAR, data);
            program.firstPage();
            program.kill(program.processes());
            try (var next = RunningProgram.start(JAR, data)) {
                killed[i] = next.firstPage().toNanos();
            }
        }
        print("later start: %.0f ms median, %.0f best, %.0f worst, to the first page",
                new Times(later).median(), new Times(later).best(), new Times(later).at(1));
        print("right after kill -9 of it and its database: %.0f ms median, %.0f best, %.0f worst",
                new Times(killed).median(), new Times(killed).best(), new Times(killed).at(1));
    }

    private static void commands() throws Exception {
        var java = Times.of(1, TIMES, () -> Reading.run(new ProcessBuilder(RunningProgram.java(), "-version")));
        print("java -version, for comparison: %.0f ms median, %.0f best", java.median(), java.best());
        command("restore, a scan of " + Files.readAllLines(SCAN.toPath()).size() + " lines", java, List.of("restore"));
        command("read, the same scan", java, List.of("read", SCAN.getPath()));
        command("--help", java, List.of("--help"));
        if (Reading.exists("hunspell")) {
            var hunspell = Times.of(1, TIMES, () -> Reading.run(
                    new ProcessBuilder("hunspell", "-d", "da_DK", "-i", "utf-8", "-l", SCAN.getPath())));
            print("hunspell -l on the same scan: %.0f ms median, %.0f best", hunspell.median(), hunspell.best());
        }
    }

    private static void command(String what, Times java, List<String> arguments) throws Exception {
        var plain = Times.of(1, TIMES, () -> Reading.run(process(JAR, arguments)));
        var lean = Times.of(1, TIMES, () -> Reading.run(process(
                List.of(RunningProgram.java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", "target/rammevaerk.jar"),
                arguments)));
        print("%s: %.0f ms median, %.0f best (%.0f times java -version); "
                        + "with -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %.0f ms, %.0f best",
                what, plain.median(), plain.best(), plain.median() / java.median(), lean.median(), lean.best());
    }

    private static ProcessBuilder process(List<String> launcher, List<String> arguments) {
        var command = new java.util.ArrayList<>(launcher);
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectInput(SCAN);
    }
}
