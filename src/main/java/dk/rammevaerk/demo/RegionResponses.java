package dk.rammevaerk.demo;

import dk.rammevaerk.access.Secretary;
import dk.rammevaerk.inquiries.AnswerText;
import dk.rammevaerk.inquiries.Answering;
import dk.rammevaerk.inquiries.Answers;
import dk.rammevaerk.inquiries.responses.HearingResponses;
import dk.rammevaerk.inquiries.responses.ResponseDraft;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.OurRegion;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A hearing that the cooperation answers: inputs come in, and a first version is written. */
@Component
@Order(41)
@ConditionalOnBooleanProperty(name = "rammevaerk.demo", matchIfMissing = true)
class RegionResponses implements RegionPart {
    private final HearingResponses responses;
    private final Answers answers;
    private final OurRegion region;

    RegionResponses(HearingResponses responses, Answers answers, OurRegion region) {
        this.responses = responses;
        this.answers = answers;
        this.region = region;
    }

    @Override
    public void setUp() {
        Secretary.run("demo", this::gather);
    }

    private void gather() {
        var slug = responses.begin(
                new ResponseDraft(
                        "Høringssvar om vejledning til de mest specialiserede tilbud",
                        "Social- og Boligstyrelsen",
                        text("response-question.md"),
                        "dassos",
                        LocalDate.of(2027, 2, 1),
                        LocalDate.of(2027, 1, 11),
                        region.authorities().stream().map(Authority::code).collect(Collectors.toUnmodifiableSet()),
                        List.of("kd-net", "kkr"),
                        null),
                LocalDate.of(2026, 11, 16));
        var subject = responses.find(slug).orElseThrow().response().id();
        for (var row : Rows.of("inquiries/inputs.csv", ";")) {
            var input = new Answering(List.of(new AnswerText(0, row[2], 0)));
            answers.give(subject, row[0], input, LocalDate.parse(row[1]));
        }
        responses.write(slug, 0, text("response-1.md"), "Skrevet efter de første bidrag");
    }

    private static String text(String file) {
        return new String(Rows.bytes("inquiries/" + file), StandardCharsets.UTF_8);
    }
}
