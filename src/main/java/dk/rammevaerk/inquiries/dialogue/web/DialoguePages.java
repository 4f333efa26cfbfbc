package dk.rammevaerk.inquiries.dialogue.web;

import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.Inquiry;
import dk.rammevaerk.inquiries.InquiryPart;
import dk.rammevaerk.inquiries.consultations.web.ConsultationsPage.Link;
import dk.rammevaerk.inquiries.consultations.web.OtherInquiries;
import dk.rammevaerk.inquiries.dialogue.Dialogue;
import dk.rammevaerk.inquiries.dialogue.DialogueState;
import dk.rammevaerk.inquiries.dialogue.Dialogues;
import dk.rammevaerk.inquiries.web.AnswersPanels;
import dk.rammevaerk.inquiries.web.InquiryWords;
import dk.rammevaerk.inquiries.web.SubjectListPage;
import dk.rammevaerk.inquiries.web.SubjectPage;
import dk.rammevaerk.inquiries.web.SubjectPage.Act;
import dk.rammevaerk.inquiries.web.SubjectPage.Block;
import dk.rammevaerk.inquiries.web.SubjectPage.Fact;
import dk.rammevaerk.inquiries.web.SubjectPage.Line;
import dk.rammevaerk.pages.FormPages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the pages of dialogues. */
@Component
@Order(2)
class DialoguePages implements OtherInquiries {
    private final Dialogues dialogues;
    private final Inquiries inquiries;
    private final Asked asked;
    private final Places places;
    private final DialogueWords words;

    DialoguePages(Dialogues dialogues, Inquiries inquiries, Asked asked, Places places, DialogueWords words) {
        this.dialogues = dialogues;
        this.inquiries = inquiries;
        this.asked = asked;
        this.places = places;
        this.words = words;
    }

    /** What is shown of the answers. */
    @Component("dialogueAnswersShown")
    record Asked(AnswersPanels panels, InquiryWords words) {}

    @Override
    public List<Link> links() {
        var running = dialogues.all().stream()
                .filter(one -> one.state().isRunning())
                .map(one -> one.facts().title())
                .toList();
        return List.of(new Link(
                "/dialogmoeder",
                words.of("list.heading"),
                running.isEmpty() ? words.of("list.lead") : words.running(String.join(", ", running))));
    }

    SubjectListPage list() {
        var all = dialogues.all();
        return new SubjectListPage(
                words.of("list.heading"),
                words.of("list.lead"),
                dialogues.mayWrite() ? List.of(new Act(words.of("act.plan"), "/dialogmoeder/ny")) : List.of(),
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

    private Line line(Dialogue one) {
        return new Line(
                one.facts().title(),
                one.href(),
                FormPages.joined(List.of(
                        words.with(one),
                        words.day(one),
                        inquiries.find(one.id()).map(asked.words()::count).orElse(""))),
                words.tag(one));
    }

    SubjectPage page(Dialogue dialogue) {
        var inquiry = inquiries.find(dialogue.id());
        var facts = dialogue.facts();
        return new SubjectPage(
                facts.title(),
                words.trail().here(facts.title()),
                words.tag(dialogue),
                List.of(words.with(dialogue), words.day(dialogue)),
                facts.purpose(),
                dialogues.mayWrite() ? acts(dialogue, inquiry) : List.of(),
                blocks(dialogue, inquiry),
                inquiry.map(asked.panels()::of).orElse(null),
                List.of(
                        Fact.of(words.of("fact.day"), words.day(dialogue)),
                        Fact.of(words.of("fact.place"), facts.place()),
                        new Fact(
                                words.of("fact.meeting"),
                                places.meeting(facts.meeting()),
                                places.meetingHref(facts.meeting())),
                        new Fact(words.of("fact.group"), places.group(facts.group()), places.groupHref(facts.group())),
                        Fact.of(words.of("fact.visitors"), places.visitors(facts.group(), facts.on()))),
                List.of());
    }

    private List<Act> acts(Dialogue dialogue, Optional<Inquiry> inquiry) {
        var href = dialogue.href();
        var acts = new ArrayList<Act>();
        if (dialogue.state() == DialogueState.PLANNED) {
            if (inquiry.isEmpty())
                acts.add(new Act(words.of("act.ask." + dialogue.facts().kind()), href + "/spoerg"));
            acts.add(new Act(words.of("act.choose"), href + "/temaer"));
            acts.add(new Act(words.of("act.minutes"), href + "/referat"));
            acts.add(new Act(words.of("act.change"), href + "/ret"));
            acts.add(new Act(words.of("act.cancel"), href + "/aflys"));
        }
        if (dialogue.state() == DialogueState.HELD) {
            acts.add(new Act(words.of("act.outcome"), href + "/foerte-til"));
            acts.add(new Act(words.of("act.minutes.change"), href + "/referat"));
            acts.add(new Act(words.of("act.finish"), href + "/afslut"));
        }
        if (dialogue.state() == DialogueState.DONE) acts.add(new Act(words.of("act.resume"), href + "/genoptag"));
        return acts;
    }

    private List<Block> blocks(Dialogue dialogue, Optional<Inquiry> inquiry) {
        var blocks = new ArrayList<Block>();
        boolean past = dialogue.state() == DialogueState.HELD || dialogue.state() == DialogueState.DONE;
        if (past) {
            blocks.add(Block.lines(
                            words.of("block.minutes"),
                            "referat",
                            dialogue.minutesFile() == null
                                    ? List.of()
                                    : List.of(new Line(words.of("file"), dialogue.href() + "/fil", "", null)),
                            words.of("nothing"))
                    .saying(dialogue.minutes()));
            blocks.add(Block.lines(
                    words.of("block.outcomes"),
                    "foerte-til",
                    dialogue.outcomes().stream()
                            .map(one -> new Line(one.text(), one.href(), "", null))
                            .toList(),
                    words.of("block.outcomes.nothing")));
        }
        blocks.add(Block.lines(words.of("block.themes"), "temaer", List.of(), words.of("block.themes.nothing"))
                .saying(dialogue.themes()));
        inquiry.ifPresent(one -> blocks.add(Block.lines(
                words.of("block.proposed." + dialogue.facts().kind()),
                "bidrag",
                said(one),
                words.of("block.proposed.nothing"))));
        return blocks;
    }

    /** What the authorities have said, one line each. */
    private static List<Line> said(Inquiry inquiry) {
        return inquiry.answers().stream()
                .filter(one ->
                        one.isAnswered() && one.words() != null && !one.words().isEmpty())
                .map(one -> new Line(
                        one.name(),
                        inquiry.answersHref() + "/" + one.authority(),
                        one.words() == null
                                ? ""
                                : one.words().of(InquiryPart.WHOLE).text(),
                        null))
                .toList();
    }
}
