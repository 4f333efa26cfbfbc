package dk.rammevaerk.durability;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser without scripts: keeps cookies, fills in forms, follows no redirect by itself. */
public final class Visitor {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Duration ANSWER_AT_MOST = Duration.ofMinutes(2);
    private static final String BOUNDARY = "----rammevaerk-file";

    private final HttpClient http;
    private volatile URI server;
    private volatile String token = "";

    public Visitor(URI server) {
        this.server = server;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .cookieHandler(new CookieManager())
                .build();
    }

    /** Goes on at another address, with the same cookies. */
    public void moveTo(URI restarted) {
        server = restarted;
    }

    public void signIn(String name, String password) throws InterruptedException {
        takeToken(get("/log-paa"));
        var answer = post("/log-paa", Map.of("brugernavn", name, "adgangskode", password));
        if (answer.statusCode() != 302 || to(answer).contains("log-paa")) {
            throw new IllegalStateException("Sign-in answered " + answer.statusCode() + " " + to(answer));
        }
        takeToken(get("/indlaesning"));
    }

    private void takeToken(HttpResponse<String> page) {
        var found = CSRF.matcher(page.body());
        if (!found.find()) throw new IllegalStateException("No form on a page that answered " + page.statusCode());
        token = found.group(1);
    }

    public HttpResponse<String> get(String path) throws InterruptedException {
        return send(request(path).GET().build());
    }

    public HttpResponse<byte[]> download(String path) throws InterruptedException {
        try {
            return http.send(request(path).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @throws UncheckedIOException when the connection is refused or broken */
    public HttpResponse<String> post(String path, Map<String, String> form) throws InterruptedException {
        var body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-CSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Lays one file up as the script of the page does. @return the row that shows what became of it */
    public HttpResponse<String> upload(String name, byte[] content) throws InterruptedException {
        return upload(name, BodyPublishers.ofByteArray(content));
    }

    /** As {@link #upload(String, byte[])}, for a file that is not held in memory; its length must be known. */
    public HttpResponse<String> upload(String name, BodyPublisher content) throws InterruptedException {
        var head = new ByteArrayOutputStream();
        head.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"filer\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        return send(request("/indlaesning")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("X-CSRF-TOKEN", token)
                .header("HX-Request", "true")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofByteArray(head.toByteArray()),
                        content,
                        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")))
                .build());
    }

    /** The path a redirect leads to, without a session's number; empty when it is none. */
    public static String to(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(URI::create)
                .map(URI::getPath)
                .orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(ANSWER_AT_MOST);
    }

    private HttpResponse<String> send(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
