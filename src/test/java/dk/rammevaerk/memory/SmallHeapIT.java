package dk.rammevaerk.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.durability.RunningProgram;
import dk.rammevaerk.durability.Visitor;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.util.FileSystemUtils;

/**
 * One server with 512 MB of heap gets every bad file people have, one after the other, and then six good ones at once.
 * It would end at its first {@code OutOfMemoryError}, also one that somebody catches.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SmallHeapIT {
    private static final Path DATA = Path.of("target", "small-heap-data");
    private static final Pattern MESSAGE = Pattern.compile("<span class=\"rv-upload__message[^\"]*\">([^<]*)</span>");
    private static final int MEGABYTE = 1 << 20;

    private static RunningProgram program;
    private static Visitor secretary;

    @BeforeAll
    static void start() throws Exception {
        FileSystemUtils.deleteRecursively(DATA);
        program = RunningProgram.start(
                RunningProgram.fromClasses("-Xmx512m", "-XX:+ExitOnOutOfMemoryError"),
                DATA,
                "--rammevaerk.programs=target/postgres-programs");
        secretary = new Visitor(program.address());
        secretary.signIn("sekretariat", "rammevaerk");
    }

    @AfterAll
    static void stop() {
        System.out.printf("Resident after it all: %d MB%n", program.residentBytes() / MEGABYTE);
        program.close();
    }

    @AfterEach
    void theServerStillAnswers() throws Exception {
        assertThat(program.isAlive()).as(program.output()).isTrue();
        assertThat(program.output()).doesNotContain("OutOfMemoryError");
        assertThat(new Visitor(program.address()).get("/").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(1)
    void aLockedPdf() throws Exception {
        assertAnswer("laast.pdf", SampleFiles.lockedPdf(), "Filen er låst med en adgangskode");
    }

    @Test
    @Order(2)
    void aDamagedPdf() throws Exception {
        assertAnswer("beskadiget.pdf", SampleFiles.damagedPdf(), "Filen er beskadiget");
    }

    @Test
    @Order(3)
    void aScanWithoutText() throws Exception {
        assertAnswer("scan.pdf", SampleFiles.scan(44), "Filen indeholder billeder af sider, men ingen tekst");
    }

    @Test
    @Order(4)
    void aFileOfThreeHundredMegabytes() throws Exception {
        var answer = secretary.upload("stor.pdf", endless(300));

        assertThat(answer.statusCode()).isIn(200, 413);
        assertThat(answer.body()).containsIgnoringCase("for stor");
    }

    @Test
    @Order(5)
    void aZipBomb() throws Exception {
        assertAnswer("bombe.docx", SampleFiles.bomb(), "Filen fylder mere, end der er plads til, når den pakkes ud");
    }

    @Test
    @Order(6)
    void anotherTypeUnderAFalseName() throws Exception {
        assertAnswer("takster.docx", SampleFiles.workbook(), "Filen er ikke et dokument, der kan læses ind, men");
    }

    @Test
    @Order(7)
    void anEmptyFile() throws Exception {
        assertAnswer("tom.docx", new byte[0], "Filen er tom");
    }

    @Test
    @Order(8)
    void aTextWithoutItems() throws Exception {
        assertAnswer("brev.txt", SampleFiles.textWithoutItems(), "0 punkter");
    }

    @Test
    @Order(9)
    void sixDocumentsAtOnce() throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("a.pdf", SampleFiles.pdf(SampleFiles.minutes(1, 40)));
        files.put("b.docx", SampleFiles.word(SampleFiles.minutes(2, 40)));
        files.put("c.md", SampleFiles.minutes(3, 40).getBytes(StandardCharsets.UTF_8));
        files.put("d.pdf", SampleFiles.pdf(SampleFiles.minutes(4, 40)));
        files.put("e.docx", SampleFiles.word(SampleFiles.minutes(5, 40)));
        files.put("f.txt", SampleFiles.minutes(6, 40).getBytes(StandardCharsets.UTF_8));
        try (var people = Executors.newFixedThreadPool(files.size())) {
            var answers = new ArrayList<Future<HttpResponse<String>>>();
            files.forEach((name, content) -> {
                Callable<HttpResponse<String>> upload = () -> secretary.upload(name, content);
                answers.add(people.submit(upload));
            });
            for (var answer : answers) {
                assertThat(message(answer.get())).startsWith("40 punkter");
            }
        }
    }

    private static void assertAnswer(String name, byte[] content, String expected) throws Exception {
        assertThat(message(secretary.upload(name, content))).startsWith(expected);
    }

    private static String message(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var message = MESSAGE.matcher(answer.body());
        assertThat(message.find()).as(answer.body()).isTrue();
        return message.group(1).replace('\u00a0', ' ');
    }

    /** A body that is made while it is sent. */
    private static BodyPublisher endless(int megabytes) {
        long size = (long) megabytes * MEGABYTE;
        return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> new Filling(size)), size);
    }

    private static final class Filling extends InputStream {
        private long left;

        Filling(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (left <= 0) return -1;
            int size = (int) Math.min(length, left);
            Arrays.fill(into, from, from + size, (byte) 'x');
            left -= size;
            return size;
        }
    }
}
