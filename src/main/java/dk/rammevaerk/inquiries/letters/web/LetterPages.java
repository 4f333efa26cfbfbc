package dk.rammevaerk.inquiries.letters.web;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.inquiries.AnswerState;
import dk.rammevaerk.inquiries.AuthorityAnswer;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.Inquiry;
import dk.rammevaerk.inquiries.InquiryPart;
import dk.rammevaerk.inquiries.consultations.web.ConsultationsPage.Link;
import dk.rammevaerk.inquiries.consultations.web.OtherInquiries;
import dk.rammevaerk.inquiries.letters.Letter;
import dk.rammevaerk.inquiries.letters.LetterState;
import dk.rammevaerk.inquiries.letters.Letters;
import dk.rammevaerk.inquiries.web.AnswersPanels;
import dk.rammevaerk.inquiries.web.SubjectListPage;
import dk.rammevaerk.inquiries.web.SubjectPage;
import dk.rammevaerk.inquiries.web.SubjectPage.Act;
import dk.rammevaerk.inquiries.web.SubjectPage.Block;
import dk.rammevaerk.inquiries.web.SubjectPage.Fact;
import dk.rammevaerk.inquiries.web.SubjectPage.Line;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.FormPages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the pages of letters. */
@Component
@Order(4)
class LetterPages implements OtherInquiries {
    private final Letters letters;
    private final Inquiries inquiries;
    private final AnswersPanels panels;
    private final LetterWords words;

    LetterPages(Letters letters, Inquiries inquiries, AnswersPanels panels, LetterWords words) {
        this.letters = letters;
        this.inquiries = inquiries;
        this.panels = panels;
        this.words = words;
    }

    @Override
    public List<Link> links() {
        var running = letters.all().stream()
                .filter(one -> one.state() != LetterState.ANSWERED)
                .map(one -> one.facts().title())
                .toList();
        return List.of(new Link(
                "/breve",
                words.of("list.heading"),
                running.isEmpty() ? words.of("list.lead") : words.running(String.join(", ", running))));
    }

    SubjectListPage list() {
        var all = letters.all();
        return new SubjectListPage(
                words.of("list.heading"),
                words.of("list.lead"),
                letters.mayWrite() ? List.of(new Act(words.of("act.begin"), "/breve/ny")) : List.of(),
                all.stream()
                        .filter(one -> one.state() != LetterState.ANSWERED)
                        .map(this::line)
                        .toList(),
                all.stream()
                        .filter(one -> one.state() == LetterState.ANSWERED)
                        .map(this::line)
                        .toList(),
                words.of("list.nothing"));
    }

    private Line line(Letter one) {
        return new Line(
                one.facts().title(),
                one.href(),
                FormPages.joined(List.of(words.to(one), words.sent(one))),
                words.tag(one));
    }

    SubjectPage page(Letter letter) {
        var inquiry = inquiries.find(letter.id());
        var facts = letter.facts();
        return new SubjectPage(
                facts.title(),
                words.trail().here(facts.title()),
                words.tag(letter),
                List.of(words.to(letter), words.sent(letter)),
                "",
                letters.mayWrite() ? acts(letter) : List.of(),
                blocks(letter, inquiry),
                inquiry.map(panels::of).orElse(null),
                List.of(
                        Fact.of(words.of("fact.recipient"), facts.recipient()),
                        Fact.of(
                                words.of("fact.sent"),
                                letter.sentOn() == null ? "" : DanishFormat.date(letter.sentOn())),
                        Fact.of(
                                words.of("fact.answered"),
                                letter.answer() == null
                                        ? ""
                                        : DanishFormat.date(letter.answer().on())),
                        new Fact(
                                words.of("fact.case"),
                                facts.caseNumber().isEmpty() ? "" : words.of("case", facts.caseNumber()),
                                "/sager/" + facts.caseNumber()),
                        Fact.of(words.of("fact.backers"), facts.backers())),
                letter.texts().size() == 1
                        ? List.of()
                        : letter.texts().stream().map(words::text).toList());
    }

    private List<Act> acts(Letter letter) {
        var href = letter.href();
        return switch (letter.state()) {
            case DRAFT ->
                List.of(
                        new Act(words.of("act.ask"), href + "/spoerg"),
                        new Act(words.of("act.write"), href + "/ret"),
                        new Act(words.of("act.send"), href + "/send"));
            case ASKED ->
                List.of(new Act(words.of("act.send"), href + "/send"), new Act(words.of("act.note"), href + "/ret"));
            case SENT -> List.of(new Act(words.of("act.answer"), href + "/svaret"));
            case ANSWERED -> List.of();
        };
    }

    private List<Block> blocks(Letter letter, Optional<Inquiry> inquiry) {
        var blocks = new ArrayList<Block>();
        var answer = letter.answer();
        if (answer != null) {
            blocks.add(Block.lines(
                            words.of("block.answer"),
                            "svaret",
                            answer.file() == null
                                    ? List.of()
                                    : List.of(new Line(words.of("file"), letter.href() + "/fil", "", null)),
                            "")
                    .saying(answer.text()));
        }
        blocks.add(Block.text(words.of("block.text"), "brevet", letter.newest().text()));
        inquiry.ifPresent(one -> {
            blocks.add(Block.lines(words.of("block.backers"), "bakker-op", List.of(), words.of("block.backers.nothing"))
                    .saying(backers(one)));
            blocks.add(Block.lines(
                    words.of("block.remarks"), "bemaerkninger", remarks(one), words.of("block.remarks.nothing")));
        });
        return blocks;
    }

    /** Who backs it, by name. */
    private static String backers(Inquiry inquiry) {
        return inquiry.those(one -> one.state() == AnswerState.NOTHING_TO_ADD).stream()
                .map(AuthorityAnswer::name)
                .collect(joining(", "));
    }

    private static List<Line> remarks(Inquiry inquiry) {
        return inquiry.those(one -> one.state() == AnswerState.GIVEN).stream()
                .map(one -> new Line(
                        one.name(),
                        inquiry.answersHref() + "/" + one.authority(),
                        Optional.ofNullable(one.words())
                                .map(said -> said.of(InquiryPart.WHOLE).text())
                                .orElse(""),
                        null))
                .toList();
    }
}
