package dk.rammevaerk.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.kernel.OpenTo.Audience;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Everybody tries every URL, and gets in exactly where its rule lets them in. */
@RunningApp
class AccessWalkIT {
    /** Nothing has this number. */
    private static final String NOTHING = "01900000-0000-7000-8000-000000000000";

    private static final String ANYBODY = "";

    @LocalServerPort
    int port;

    @Autowired
    RequestMappingHandlerMapping mapping;

    @Autowired
    DemoAccounts demo;

    @Test
    void everyRoleGetsInExactlyWhereTheRuleSaysSo() {
        var wrong = new ArrayList<String>();
        int tried = 0;
        for (var who : visitors().entrySet()) {
            var actor = actor(who.getKey());
            for (var url : mapping.getHandlerMethods().entrySet()) {
                var upload = isUpload(url.getValue());
                var open = AccessRules.audienceOf(url.getValue()).stream()
                                .anyMatch(one -> AccessRules.includes(one, actor))
                        && (actor.isSignedIn() || !upload);
                for (var attempt : attempts(url.getKey(), upload)) {
                    tried++;
                    var answer = attempt.by(who.getValue());
                    if (letIn(answer, attempt) != open || answer.statusCode() >= 500) {
                        wrong.add("%s %s as %s: %d %s, open: %s"
                                .formatted(
                                        attempt.method(),
                                        attempt.path(),
                                        who.getKey().isEmpty() ? "nobody" : who.getKey(),
                                        answer.statusCode(),
                                        Visitor.pathOf(answer),
                                        open));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(200);
    }

    /** Were a rule forgotten or turned round, some visitor above would stand in the wrong place. */
    @Test
    void everyAudienceIsSomebodyAndNotEverybody() {
        for (var audience : Audience.values()) {
            if (audience == Audience.EVERYONE) continue;
            assertThat(demo.accounts().stream()
                            .map(account -> AccessRules.includes(audience, actor(account.username()))))
                    .as(audience.name())
                    .contains(true);
            assertThat(AccessRules.includes(audience, Actor.PUBLIC))
                    .as(audience.name())
                    .isFalse();
        }
        assertThat(AccessRules.includes(Audience.ADMINISTRATOR, actor("sekretariat")))
                .isFalse();
        assertThat(AccessRules.includes(Audience.SECRETARIAT, actor("administrator")))
                .isFalse();
    }

    /** What no method answers, nobody is let in to either. */
    @Test
    void aWrongMethodOrAnUnknownPathOpensNothing() {
        var stranger = new Visitor(port);
        assertThat(stranger.get("/moeder/" + NOTHING + "/traek-tilbage").statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/indlaesning/").statusCode()).isEqualTo(404);
        assertThat(stranger.get("//administration/brugere").statusCode()).isIn(400, 404);
        assertThat(stranger.get("/administration/brugere;x=y").statusCode()).isEqualTo(400);
        assertThat(stranger.get("/moeder/../administration/brugere").statusCode())
                .isIn(302, 400);
        assertThat(stranger.get("/ADMINISTRATION/brugere").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/actuator").statusCode()).isEqualTo(404);
    }

    private record Attempt(RequestMethod method, String path, boolean upload) {
        HttpResponse<String> by(Visitor visitor) {
            if (method == RequestMethod.GET) return visitor.get(path);
            return upload ? visitor.postMultipart(path) : visitor.post(path);
        }
    }

    /** An upload by a stranger is turned away whatever the rule says: its body is not even read. */
    private static boolean isUpload(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter ->
                        parameter.getGenericParameterType().getTypeName().contains("MultipartFile"));
    }

    private static List<Attempt> attempts(RequestMappingInfo url, boolean upload) {
        Set<RequestMethod> methods = url.getMethodsCondition().getMethods();
        return url.getPatternValues().stream()
                .map(pattern -> pattern.replaceAll("\\{\\w+:\\[0-9][^/]*}", "1").replaceAll("\\{[^}]+}", NOTHING))
                .flatMap(path -> (methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods)
                        .stream().map(method -> new Attempt(method, path, upload)))
                .toList();
    }

    private static boolean letIn(HttpResponse<String> answer, Attempt attempt) {
        var sentToSignIn = answer.statusCode() == 302
                && Visitor.pathOf(answer).equals("/log-paa")
                && !attempt.path().equals("/log-paa");
        return answer.statusCode() != 403 && !sentToSignIn;
    }

    private Map<String, Visitor> visitors() {
        var visitors = new LinkedHashMap<String, Visitor>();
        visitors.put(ANYBODY, new Visitor(port));
        demo.accounts().forEach(account -> visitors.put(account.username(), Visitor.as(account.username(), port)));
        return visitors;
    }

    private Actor actor(String username) {
        return demo.accounts().stream()
                .filter(account -> account.username().equals(username))
                .map(account -> new Actor(username, account.label(), account.grants()))
                .findFirst()
                .orElse(Actor.PUBLIC);
    }
}
