package dk.rammevaerk.bench;

import static dk.rammevaerk.bench.Times.print;

import dk.rammevaerk.durability.RunningProgram;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** How long a page takes, alone and among others, beside the page that asks the database nothing; and what it takes. */
public class Pages {
    private static final int CONNECTIONS = 8;
    private static final int REQUESTS = Integer.getInteger("rammevaerk.bench.requests", 2000);

    public static void main(String[] args) throws Exception {
        System.out.println("Pages of the jar");
        Archive.open().close();
        try (var program = RunningProgram.start(
                List.of(RunningProgram.java(), "-jar", "target/rammevaerk.jar"), Archive.DATA)) {
            var server = program.address();
            memory("after the start", program);
            var archive = get(HttpClient.newHttpClient(), server.resolve("/moeder?forum=dassos&aar=2015"));
            var found = Pattern.compile("href=\"(/moeder/[0-9a-f-]{36})\"").matcher(archive);
            if (!found.find()) throw new IllegalStateException("No meeting in the archive");
            var meeting = found.group(1);
            var item = Pattern.compile("href=\"(" + meeting + "/[0-9a-f-]{36})\"")
                    .matcher(get(HttpClient.newHttpClient(), server.resolve(meeting)));
            if (!item.find()) throw new IllegalStateException("No item in " + meeting);
            var pages = List.of(
                    new Asked("an empty page (/kontakt)", "/kontakt"),
                    new Asked("front page", "/"),
                    new Asked("archive, all " + Archive.MEETINGS, "/moeder"),
                    new Asked("archive, one forum and year", "/moeder?forum=dassos&aar=2015"),
                    new Asked("meeting", meeting),
                    new Asked("item", item.group(1)),
                    new Asked("search", "/soeg?q=erhvervet+hjerneskade"));
            // everything once, so that the first page measured is not the one that pays for the compiler
            for (var page : pages) load(server.resolve(page.path), REQUESTS / 4);
            double emptyIdle = 0;
            double emptyLoaded = 0;
            for (var page : pages) {
                var url = server.resolve(page.path);
                var one = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                load(url, REQUESTS / 4);
                var idle = Times.of(20, 100, () -> get(one, url));
                long begin = System.nanoTime();
                var loaded = load(url, REQUESTS);
                double seconds = (System.nanoTime() - begin) / 1e9;
                if (emptyIdle == 0) {
                    emptyIdle = idle.median();
                    emptyLoaded = loaded.median();
                }
                print("%s (%d kB): alone %.1f ms median, %.1f best, %.1f p99 (%.1f times the empty page); "
                                + "%d connections %.1f ms median, %.1f ms p99 (%.1f times), %.0f pages/s",
                        page.name, get(one, url).length() / 1024, idle.median(), idle.best(), idle.at(0.99), idle.median() / emptyIdle,
                        CONNECTIONS, loaded.median(), loaded.at(0.99), loaded.median() / emptyLoaded, REQUESTS / seconds);
            }
            memory("after the load", program);
        }
    }

    private record Asked(String name, String path) {}

    private static String get(HttpClient client, URI url) throws Exception {
        var answer = client.send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IllegalStateException(url + " answered " + answer.statusCode());
        return answer.body();
    }

    /** So many requests in all, over connections that are kept open. */
    private static Times load(URI url, int requests) throws Exception {
        var left = new AtomicInteger(requests);
        try (var people = Executors.newFixedThreadPool(CONNECTIONS)) {
            var parts = new ArrayList<Future<List<Long>>>();
            for (int i = 0; i < CONNECTIONS; i++) {
                Callable<List<Long>> part = () -> {
                    var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                    var nanos = new ArrayList<Long>();
                    while (left.getAndDecrement() > 0) {
                        long begin = System.nanoTime();
                        get(client, url);
                        nanos.add(System.nanoTime() - begin);
                    }
                    return nanos;
                };
                parts.add(people.submit(part));
            }
            var all = new ArrayList<Long>();
            for (var part : parts) all.addAll(part.get());
            return new Times(all.stream().mapToLong(Long::longValue).toArray());
        }
    }

    /** The heap that lives is what is left after a collection. */
    private static void memory(String when, RunningProgram program) throws Exception {
        long resident = program.residentBytes() >> 20;
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var pid = String.valueOf(program.pid());
        Reading.run(new ProcessBuilder(jcmd, pid, "GC.run"));
        var heap = new String(new ProcessBuilder(jcmd, pid, "GC.heap_info").start().getInputStream().readAllBytes());
        var used = Pattern.compile("used (\\d+)K").matcher(heap);
        print("memory %s: %d MB resident, %d MB of live heap", when, resident,
                used.find() ? Long.parseLong(used.group(1)) / 1024 : -1);
    }
}
