package dk.rammevaerk.bench;

import dk.rammevaerk.App;
import dk.rammevaerk.database.ActingAs;
import dk.rammevaerk.meetings.Attendance;
import dk.rammevaerk.meetings.Edition;
import dk.rammevaerk.meetings.HeldMeeting;
import dk.rammevaerk.meetings.HeldMeeting.HeldAttachment;
import dk.rammevaerk.meetings.HeldMeeting.HeldItem;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.Occasion;
import dk.rammevaerk.meetings.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A data folder with 1,000 generated, published meetings of 12 items; the same each time. */
final class Archive {
    static final Path DATA = Path.of("target", "bench", "data");
    static final int MEETINGS = Integer.getInteger("rammevaerk.bench.meetings", 1000);
    static final int ITEMS = 12;

    /** In three items only. */
    static final String RARE = "rovfuglestation";

    private static final List<String> FORA = List.of("dassos", "kosu", "kd-net", "takstgruppen");
    private static final ActingAs SECRETARIAT = new ActingAs("system:bench", "", Set.of("SECRETARIAT"));

    private Archive() {}

    /** The program in this process, on the archive; made when it is not there. */
    static ConfigurableApplicationContext open() throws IOException {
        var context = SpringApplication.run(App.class, "--rammevaerk.data=" + DATA, "--server.port=0");
        var meetings = context.getBean(Meetings.class);
        var there = ActingAs.call(SECRETARIAT, () -> meetings.onDay("dassos", day(0)).size());
        if (there == 0) fill(context.getBean(MeetingCycle.class));
        return context;
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2005, 1, 3).plusDays(number * 7L);
    }

    private static void fill(MeetingCycle cycle) throws IOException {
        var sentences = sentences();
        long begin = System.nanoTime();
        for (int i = 0; i < MEETINGS; i++) {
            var held = meeting(i, sentences);
            ActingAs.run(SECRETARIAT, () -> cycle.publish(cycle.hold(held), 0));
        }
        Times.print("%d meetings held, published and indexed: %.1f ms each",
                MEETINGS, (System.nanoTime() - begin) / 1e6 / MEETINGS);
    }

    private static HeldMeeting meeting(int number, List<String> sentences) {
        var random = new Random(number);
        return new HeldMeeting(
                FORA.get(number % FORA.size()),
                new Occasion(day(number), LocalTime.of(9, 0), LocalTime.of(12, 0), null, "Viborg Rådhus",
                        "Prinsens Alle 5, 8800 Viborg", "M" + (1 + number % 9), false, null, number % 10 == 0),
                Edition.Kind.MINUTES, null, null,
                IntStream.range(0, 20)
                        .mapToObj(i -> Attendance.of(i > 17, "Direktør nummer " + i, "Kommune nummer " + i, null))
                        .toList(),
                IntStream.range(0, ITEMS)
                        .mapToObj(i -> item(number, i, random, sentences))
                        .toList());
    }

    private static HeldItem item(int meeting, int number, Random random, List<String> sentences) {
        var rare = number == 5 && meeting % 400 == 7 ? " Den gamle " + RARE + " kan måske bruges." : "";
        return new HeldItem(
                "1." + (number + 1), Section.values()[number / 4],
                text(1, random, sentences).split("[.:]", 2)[0], "9.00-9.15", List.of("Direktøren i Struer"),
                List.of("Drøfter forslaget", "Tager orienteringen til efterretning"),
                text(10, random, sentences) + rare, List.of(new HeldAttachment("" + (number + 1), "Notat til punktet")),
                text(4, random, sentences), null);
    }

    private static String text(int count, Random random, List<String> sentences) {
        return Stream.generate(() -> sentences.get(random.nextInt(sentences.size())))
                .limit(count)
                .collect(Collectors.joining(" "));
    }

    /** What the minutes of the demonstration say, sentence by sentence. */
    private static List<String> sentences() throws IOException {
        var all = new ArrayList<String>();
        for (var name : List.of("2025-03-19-dassos-ekstraordinaert.txt", "2026-02-27-dassos.md")) {
            Files.readAllLines(Path.of("src/main/resources/demo/minutes", name)).stream()
                    .flatMap(line -> Stream.of(line.split("(?<=\\.) (?=\\p{Lu})")))
                    .filter(sentence -> sentence.length() > 40 && sentence.endsWith("."))
                    .forEach(all::add);
        }
        return all;
    }
}
