package dk.rammevaerk.inquiries.closures.web;

import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.Inquiry;
import dk.rammevaerk.inquiries.closures.Closure;
import dk.rammevaerk.inquiries.closures.Closures;
import dk.rammevaerk.inquiries.closures.Reading;
import dk.rammevaerk.inquiries.consultations.web.ConsultationsPage.Link;
import dk.rammevaerk.inquiries.consultations.web.OtherInquiries;
import dk.rammevaerk.inquiries.web.AnswersPanels;
import dk.rammevaerk.inquiries.web.AuthorityChoices;
import dk.rammevaerk.inquiries.web.InquiryWords;
import dk.rammevaerk.inquiries.web.SubjectListPage;
import dk.rammevaerk.inquiries.web.SubjectPage;
import dk.rammevaerk.inquiries.web.SubjectPage.Act;
import dk.rammevaerk.inquiries.web.SubjectPage.Block;
import dk.rammevaerk.inquiries.web.SubjectPage.Fact;
import dk.rammevaerk.inquiries.web.SubjectPage.Line;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.FormPages;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the pages of closures. */
@Component
@Order(1)
class ClosurePages implements OtherInquiries {
    private final Closures closures;
    private final Inquiries inquiries;
    private final Asked asked;
    private final AuthorityChoices authorities;
    private final ClosureWords words;

    ClosurePages(
            Closures closures, Inquiries inquiries, Asked asked, AuthorityChoices authorities, ClosureWords words) {
        this.closures = closures;
        this.inquiries = inquiries;
        this.asked = asked;
        this.authorities = authorities;
        this.words = words;
    }

    /** What is shown of the answers. */
    @Component("closureAnswersShown")
    record Asked(AnswersPanels panels, InquiryWords words) {}

    @Override
    public List<Link> links() {
        var running = closures.all().stream()
                .filter(one -> one.state().isRunning())
                .map(one -> words.title(one))
                .toList();
        return List.of(new Link(
                "/lukninger",
                words.of("list.heading"),
                running.isEmpty() ? words.of("list.lead") : words.running(String.join(", ", running))));
    }

    SubjectListPage list() {
        var all = closures.all();
        return new SubjectListPage(
                words.of("list.heading"),
                words.of("list.lead"),
                authorities.own().isEmpty() ? List.of() : List.of(new Act(words.of("act.announce"), "/lukninger/ny")),
                all.stream()
                        .filter(one -> one.state().isRunning())
                        .map(this::line)
                        .toList(),
                all.stream()
                        .filter(one -> !one.state().isRunning())
                        .map(this::line)
                        .toList(),
                words.of("list.nothing"));
    }

    private Line line(Closure closure) {
        return new Line(
                words.title(closure),
                closure.href(),
                FormPages.joined(List.of(
                        authorities.name(closure.authority()),
                        words.days(closure),
                        inquiries.find(closure.id()).map(asked.words()::count).orElse(""))),
                words.tag(closure));
    }

    SubjectPage page(Closure closure) {
        var inquiry = inquiries.find(closure.id());
        var facts = closure.facts();
        boolean changes = closures.mayChange(closure) && closure.state().isRunning();
        return new SubjectPage(
                words.title(closure),
                words.trail().here(facts.facility()),
                words.tag(closure),
                List.of(authorities.name(closure.authority()), words.days(closure)),
                words.lead(closure),
                changes
                        ? List.of(
                                new Act(words.of("act.postpone"), closure.href() + "/udskyd"),
                                new Act(words.of("act.revoke"), closure.href() + "/tilbagekald"),
                                new Act(words.of("act.finish"), closure.href() + "/afslut"))
                        : List.of(),
                List.of(
                        Block.text(words.of("block.toDo"), "opgave", facts.toDo()),
                        Block.lines(words.of("block.consequences"), "konsekvenser", List.of(), words.of("none"))
                                .saying(facts.consequences()),
                        Block.lines(
                                        words.of("block.concerned"),
                                        "beroerte",
                                        inquiry.map(one -> concerned(closure, one))
                                                .orElse(List.of()),
                                        words.of("none"))
                                .noted(words.of("block.concerned.note"))),
                inquiry.map(asked.panels()::of).orElse(null),
                List.of(
                        Fact.of(words.of("fact.operator"), facts.operator()),
                        Fact.of(words.of("fact.from"), DanishFormat.date(facts.from())),
                        Fact.of(words.of("fact.until"), facts.until() == null ? "" : DanishFormat.date(facts.until())),
                        Fact.of(
                                words.of("fact.places"),
                                facts.places() == null ? "" : DanishFormat.number(facts.places()))),
                closure.events().stream().map(words::event).toList());
    }

    private List<Line> concerned(Closure closure, Inquiry inquiry) {
        var readings = closures.readings(closure);
        return inquiry.answers().stream()
                .map(one -> new Line(
                        one.name(),
                        inquiry.answersHref() + "/" + one.authority(),
                        readings.stream()
                                .filter(reading -> reading.authority().equals(one.authority()))
                                .findFirst()
                                .map(this::read)
                                .orElse(one.isAnswered() ? "" : words.of("unread")),
                        asked.words().tag(inquiry, one, inquiries.today())))
                .toList();
    }

    private String read(Reading reading) {
        return words.of(
                "read", DanishFormat.date(reading.at().atZone(DanishFormat.ZONE).toLocalDate()));
    }
}
