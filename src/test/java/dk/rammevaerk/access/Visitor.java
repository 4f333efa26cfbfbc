package dk.rammevaerk.access;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Somebody who asks for pages without a browser: keeps cookies, is not led on by redirects, and sends forms with the
 * token that a page gave.
 */
public final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String FORM = "application/x-www-form-urlencoded";

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    /** @param port of the program on this machine */
    public Visitor(int port) {
        this.address = "http://127.0.0.1:" + port;
    }

    /** Somebody who has signed in as one of the demonstration's accounts. */
    public static Visitor as(String username, int port) {
        return new Visitor(port).signedIn(username, "rammevaerk");
    }

    public Visitor signedIn(String username, String password) {
        var answer = signIn(username, password);
        if (pathOf(answer).startsWith("/log-paa"))
            throw new IllegalStateException(username + " was not let in: " + answer);
        return this;
    }

    public HttpResponse<String> signIn(String username, String password, String... headers) {
        return send(
                "/log-paa", headers, FORM, fields("_csrf", token(), "brugernavn", username, "adgangskode", password));
    }

    /** @param path may also be a whole address */
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** A file, byte by byte. */
    public HttpResponse<byte[]> download(String path) {
        return send(request(path).GET(), BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> head(String path) {
        return send(request(path).HEAD());
    }

    /** @param nameAndValue of each field in turn */
    public HttpResponse<String> post(String path, String... nameAndValue) {
        return send(path, new String[0], FORM, fields("_csrf", token()) + "&" + fields(nameAndValue));
    }

    /** With a body, whatever the method. */
    public HttpResponse<String> bring(String method, String path, String type, String body) {
        return send(request(path).header("Content-Type", type).method(method, BodyPublishers.ofString(body)));
    }

    /** As {@link #post}, without the token. */
    public HttpResponse<String> postUnasked(String path, String[] headers, String... nameAndValue) {
        return send(path, headers, FORM, fields(nameAndValue));
    }

    /** Sends fields as a form with files does. */
    public HttpResponse<String> postMultipart(String path, String... nameAndValue) {
        var body = new StringBuilder();
        for (int i = 0; i < nameAndValue.length; i += 2) {
            body.append("--part\r\nContent-Disposition: form-data; name=\"")
                    .append(nameAndValue[i])
                    .append("\"\r\n\r\n")
                    .append(nameAndValue[i + 1])
                    .append("\r\n");
        }
        var token = token();
        return send(
                path, new String[] {"X-CSRF-TOKEN", token}, "multipart/form-data; boundary=part", body + "--part--");
    }

    /** Lays one file up in a form. */
    public HttpResponse<String> postFile(String path, String field, String name, byte[] content) {
        var head = "--part\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofString("\r\n--part--\r\n"));
        return send(request(path, "X-CSRF-TOKEN", token(), "Content-Type", "multipart/form-data; boundary=part")
                .POST(body));
    }

    /** The number of the session, as the database knows it. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("rammevaerk"))
                .map(cookie -> new String(Base64.getDecoder().decode(cookie.getValue()), UTF_8))
                .findFirst()
                .orElseThrow();
    }

    /** Where an answer leads, without the machine; empty when it does not lead anywhere. */
    public static String pathOf(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(URI::create)
                .map(uri -> uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()))
                .orElse("");
    }

    /** From a page that has a form, whoever sees it. */
    String token() {
        var forms = get("/log-paa").body() + get("/kontakt").body();
        var token = TOKEN.matcher(forms);
        return token.find() ? token.group(1) : "";
    }

    private HttpResponse<String> send(String path, String[] headers, String type, String body) {
        return send(request(path, headers).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(path.startsWith("/") ? address + path : path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request.build(), body);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String fields(String... nameAndValue) {
        return IntStream.range(0, nameAndValue.length / 2)
                .mapToObj(i -> encode(nameAndValue[2 * i], UTF_8) + "=" + encode(nameAndValue[2 * i + 1], UTF_8))
                .collect(joining("&"));
    }
}
