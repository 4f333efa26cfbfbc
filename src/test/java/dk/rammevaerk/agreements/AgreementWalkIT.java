package dk.rammevaerk.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.agreements.AuthorityStatement.Kind;
import dk.rammevaerk.agreements.FrameworkAgreement.Milestones;
import dk.rammevaerk.cases.CaseText;
import dk.rammevaerk.cases.approvals.CouncilApprovals;
import dk.rammevaerk.kernel.AgreementPeriod;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every role tries every address of an agreement, with the numbers of what is really there. */
@RunningApp
class AgreementWalkIT {
    private static final AgreementPeriod PERIOD = AgreementPeriod.of(2083, 2);
    private static final String FORUM = "gangforum";
    private static final String STRUER = "0671";

    /** Stands in every part of the agreement and in no other place. */
    private static final String SECRET = "ellekrage";

    /** Nobody of them acts for Struer. */
    private static final List<String> OUTSIDE = List.of("medlem", "indberetter", "takstgruppe", "administrator", "");

    private static final String[] FIELDS = {
        "version",
        "0",
        "titel",
        "Kapret",
        "tekst",
        "Kapret",
        "formaal",
        "Kapret",
        "ansvarlig",
        "Kapret",
        "grund",
        "Kapret",
        "myndighed",
        STRUER,
        "art",
        "CLOSURE",
        "tilbud",
        "Kapret",
        "status",
        "ADOPTED",
        "dato",
        "2026-05-05",
        "dag",
        "2026-05-05",
        "indstilling",
        "Kapret",
        "sagsfremstilling",
        "Kapret",
        "svar",
        "Kapret",
        "sag",
        "2026-14"
    };

    @LocalServerPort
    int port;

    @Autowired
    RequestMappingHandlerMapping mapping;

    @Autowired
    Parties parties;

    @Autowired
    Agreements agreements;

    @Autowired
    AgreementProcess process;

    @Autowired
    Parts parts;

    @Autowired
    Principles principles;

    @Autowired
    ActionPlans plans;

    @Autowired
    Statements statements;

    @Autowired
    PoliticalApproval approval;

    @Autowired
    CouncilApprovals approvals;

    private final Map<String, List<String>> numbers = new LinkedHashMap<>();

    @BeforeEach
    void writeOne() {
        SignedInAs.secretariat();
        if (agreements.find(PERIOD).isPresent()) return;
        parties.register(new Forum(FORUM, "Gangforum", "Et forum, ingen sidder i", null));
        agreements.begin(PERIOD, FORUM, Milestones.planned(null, null, null, LocalDate.of(2082, 12, 1)));
        process.open(
                PERIOD, agreement().version(), new CaseText(SECRET, "Konsulent", SECRET, null), "Gennem alle fora");
        var part = parts.add(agreement(), Part.Kind.TEXT, SECRET);
        parts.write(agreement(), part, 0, SECRET, null, SECRET);
        var principle = principles.add(agreement(), SECRET, SECRET, SECRET);
        principles.addInitiative(agreement(), principle, SECRET);
        var area = plans.addArea(agreement(), SECRET, SECRET, false);
        plans.add(agreement(), area, new Activity.Facts(SECRET, SECRET, Activity.State.PLANNED, SECRET, SECRET, null));
        statements.state(agreement(), STRUER, new AuthorityStatement.Facts(Kind.CLOSURE, SECRET, null, SECRET));
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private FrameworkAgreement agreement() {
        return agreements.find(PERIOD).orElseThrow();
    }

    /** All that can be told of it, to see that nothing was written. */
    private String whole() {
        SignedInAs.secretariat();
        return agreement() + " " + parts.of(agreement()) + principles.of(agreement()) + plans.of(agreement())
                + statements.of(agreement()) + approvals.find(agreement().id().value());
    }

    @Test
    void aDraftOfAForumThatOneIsNotInIsNowhereAndThenItIsReadAndWrittenByNobodyElse() {
        know();
        var before = whole();
        var wrong = new ArrayList<String>();
        int tried = walk((who, path, answer) -> {
            boolean shut = List.of(403, 404).contains(answer.statusCode())
                    || Visitor.pathOf(answer).equals("/log-paa");
            if (!shut || answer.body().contains(SECRET)) wrong.add(who + " " + path + " " + answer.statusCode());
        });
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(300);
        for (var who : OUTSIDE) {
            for (var path : List.of("/", "/rammeaftaler", "/soeg?q=" + SECRET + "&slags=AGREEMENT")) {
                assertThat(visitor(who).get(path).body()).as(who + path).doesNotContain("2083-84");
            }
        }
        assertThat(whole()).isEqualTo(before);

        agreements.step(PERIOD, agreement().version(), AgreementState.IN_CONSULTATION, LocalDate.of(2082, 4, 1));
        approval.begin(PERIOD, agreement().version(), "Rammeaftale 2083-84", List.of("godkender"), SECRET);
        var laid = whole();
        walk((who, path, answer) -> {
            if (who.isEmpty() || who.equals("administrator")) {
                assertThat(answer.body()).as(who + " " + path).doesNotContain(SECRET);
            }
            assertThat(answer.statusCode()).as(who + " " + path).isLessThan(500);
        });
        assertThat(whole()).as("nobody wrote for Struer or for the secretariat").isEqualTo(laid);
    }

    @FunctionalInterface
    private interface Looking {
        void at(String who, String path, HttpResponse<String> answer);
    }

    private int walk(Looking looking) {
        int tried = 0;
        var paths = paths();
        for (var who : OUTSIDE) {
            var visitor = visitor(who);
            for (var path : paths) {
                tried++;
                looking.at(who, path.method() + " " + path.to(), path.by(visitor));
            }
        }
        return tried;
    }

    private record Path(RequestMethod method, String to, boolean upload) {
        HttpResponse<String> by(Visitor visitor) {
            if (method == RequestMethod.GET) return visitor.get(to);
            return upload ? visitor.postMultipart(to, FIELDS) : visitor.post(to, FIELDS);
        }
    }

    /** Every address below the agreement, with each number that its place can hold. */
    private List<Path> paths() {
        var paths = new ArrayList<Path>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            boolean upload = Arrays.stream(handler.getMethodParameters())
                    .anyMatch(one -> one.getGenericParameterType().getTypeName().contains("MultipartFile"));
            for (var pattern : info.getPatternValues()) {
                if (!pattern.startsWith("/rammeaftaler/{")) continue;
                for (var method : info.getMethodsCondition().getMethods()) {
                    filled(pattern).forEach(to -> paths.add(new Path(method, to, upload)));
                }
            }
        });
        return paths;
    }

    private Stream<String> filled(String pattern) {
        var next = pattern.replaceAll("\\{(\\w+):[^/]*}", "{$1}");
        int from = next.indexOf('{');
        if (from < 0) return Stream.of(next);
        var name = next.substring(from + 1, next.indexOf('}'));
        return numbers.getOrDefault(name, List.of("1")).stream()
                .flatMap(number -> filled(next.replace("{" + name + "}", number)));
    }

    private void know() {
        var all = new ArrayList<String>();
        parts.of(agreement()).forEach(one -> all.add(one.id().toString()));
        principles.of(agreement()).forEach(one -> {
            all.add(one.id().toString());
            one.initiatives().forEach(initiative -> all.add(initiative.id().toString()));
        });
        plans.of(agreement()).forEach(one -> one.activities()
                .forEach(activity -> all.add(activity.id().toString())));
        statements.of(agreement()).forEach(one -> all.add(one.id().toString()));
        numbers.put("period", List.of(PERIOD.toString()));
        numbers.put("subject", List.of(PERIOD.toString()));
        numbers.put("id", all);
        numbers.put("area", List.of(plans.of(agreement()).getFirst().id().toString()));
        numbers.put("authority", List.of(STRUER));
        numbers.put("step", List.of("hoering", "godkendelse", "vedtaget", "offentliggjort"));
        numbers.put("file", List.of("01900000-0000-7000-8000-000000000000"));
    }

    private Visitor visitor(String username) {
        return username.isEmpty() ? new Visitor(port) : Visitor.as(username, port);
    }
}
