package dk.rammevaerk.api;

import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.api.tokens.SystemTokens;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program of others that reads the interface, with a token or as the public. */
final class AskingSystem {
    private static final int ENDLESS = 1_000;

    private final Visitor http;
    private final int port;
    private final @Nullable String secret;

    private AskingSystem(int port, @Nullable String secret) {
        this.http = new Visitor(port);
        this.port = port;
        this.secret = secret;
    }

    static AskingSystem publicly(int port) {
        return new AskingSystem(port, null);
    }

    static AskingSystem with(String secret, int port) {
        return new AskingSystem(port, secret);
    }

    static AskingSystem holding(SystemTokens tokens, int port, Grant... grants) {
        return with(
                tokens.make(
                        "Prøve " + UUID.randomUUID(),
                        Set.of(grants),
                        tokens.today().plusDays(1)),
                port);
    }

    HttpResponse<String> get(String path) {
        return secret == null ? http.get(path) : http.get(path, "Authorization", "Bearer " + secret);
    }

    JsonNode json(String path) {
        var answer = get(path);
        if (answer.statusCode() != 200) throw new AssertionError(path + ": " + answer.statusCode() + answer.body());
        return JsonMapper.shared().readTree(answer.body());
    }

    /** Every list to its end and everything it leads to, by address. */
    Map<String, String> everything(String... lists) {
        var read = new LinkedHashMap<String, String>();
        for (var list : lists) {
            var next = list;
            for (int page = 0; next != null && page < ENDLESS; page++) {
                var answer = get(next);
                read.put(next, answer.statusCode() + " " + answer.body());
                var json = JsonMapper.shared().readTree(answer.body());
                json.path("items").forEach(one -> {
                    var self = one.path("self").asString("");
                    if (!self.isEmpty()) read.put(path(self), get(path(self)).body());
                });
                next = json.path("next").isMissingNode()
                        ? null
                        : path(json.path("next").asString());
            }
        }
        return read;
    }

    int port() {
        return port;
    }

    private static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }
}
