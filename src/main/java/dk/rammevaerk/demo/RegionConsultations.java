package dk.rammevaerk.demo;

import dk.rammevaerk.access.Secretary;
import dk.rammevaerk.inquiries.AnswerAudience;
import dk.rammevaerk.inquiries.AnswerText;
import dk.rammevaerk.inquiries.Answering;
import dk.rammevaerk.inquiries.Answers;
import dk.rammevaerk.inquiries.AuthorityAnswer;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.Inquiry;
import dk.rammevaerk.inquiries.InquiryState;
import dk.rammevaerk.inquiries.Replies;
import dk.rammevaerk.inquiries.Reply;
import dk.rammevaerk.inquiries.Verdict;
import dk.rammevaerk.inquiries.consultations.ConsultationDraft;
import dk.rammevaerk.inquiries.consultations.ConsultationText;
import dk.rammevaerk.inquiries.consultations.Consultations;
import dk.rammevaerk.kernel.Window;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.OurRegion;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The consultation on the agreement of 2027-28: heard, replied to and settled. One authority came late, one had nothing to add. */
@Component
@Order(40)
@ConditionalOnBooleanProperty(name = "rammevaerk.demo", matchIfMissing = true)
class RegionConsultations implements RegionPart {
    private static final String LEMVIG = "0665";

    private final Consultations consultations;
    private final Inquiries inquiries;
    private final Answers answers;
    private final Replies replies;
    private final OurRegion region;

    RegionConsultations(
            Consultations consultations, Inquiries inquiries, Answers answers, Replies replies, OurRegion region) {
        this.consultations = consultations;
        this.inquiries = inquiries;
        this.answers = answers;
        this.replies = replies;
        this.region = region;
    }

    @Override
    public void setUp() {
        Secretary.run("demo", this::heard);
    }

    private void heard() {
        var slug = consultations.write(new ConsultationDraft(
                "Høring om Rammeaftale 2027-28",
                "dassos",
                new Window(LocalDate.of(2026, 4, 17), LocalDate.of(2026, 7, 1)),
                AnswerAudience.ALL_INSIDE,
                region.authorities().stream().map(Authority::code).collect(Collectors.toUnmodifiableSet()),
                new ConsultationText(new String(Rows.bytes("inquiries/consultation.md"), StandardCharsets.UTF_8)),
                "2026-14"));
        var subject = inquiry(slug).subject();
        step(slug, InquiryState.OPEN);
        for (var row : Rows.of("inquiries/answers.csv", ";")) answer(subject, row);
        answers.nothingToAdd(subject, LEMVIG, LocalDate.of(2026, 6, 30));
        step(slug, InquiryState.CLOSED);
        for (var row : Rows.of("inquiries/answers.csv", ";")) {
            var reply = new Reply(Integer.parseInt(row[2]), Verdict.valueOf(row[4]), row[5], 0);
            replies.reply(subject, row[0], givenAt(slug, row[0]), List.of(reply));
        }
        step(slug, InquiryState.SETTLED);
    }

    private Instant givenAt(String slug, String authority) {
        return inquiry(slug)
                .of(authority)
                .flatMap(one -> Optional.ofNullable(one.given()))
                .map(AuthorityAnswer.Given::at)
                .orElseThrow();
    }

    private void answer(UUID subject, String[] row) {
        var text = new AnswerText(Integer.parseInt(row[2]), row[3], 0);
        answers.give(subject, row[0], new Answering(List.of(text)), LocalDate.parse(row[1]));
    }

    private void step(String slug, InquiryState next) {
        inquiries.step(inquiry(slug).subject(), inquiry(slug).version(), next);
    }

    private Inquiry inquiry(String slug) {
        return consultations.find(slug).orElseThrow().inquiry();
    }
}
