package dk.rammevaerk.inquiries.centralnotices.web;

import dk.rammevaerk.inquiries.AuthorityAnswer;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.Inquiry;
import dk.rammevaerk.inquiries.centralnotices.CentralNotice;
import dk.rammevaerk.inquiries.centralnotices.CentralNotice.Heading;
import dk.rammevaerk.inquiries.centralnotices.CentralNotices;
import dk.rammevaerk.inquiries.centralnotices.NoticeState;
import dk.rammevaerk.inquiries.consultations.web.ConsultationsPage.Link;
import dk.rammevaerk.inquiries.consultations.web.OtherInquiries;
import dk.rammevaerk.inquiries.web.AnswersPanels;
import dk.rammevaerk.inquiries.web.InquiryWords;
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

/** Makes the pages of central notices. */
@Component
@Order(3)
class NoticePages implements OtherInquiries {
    private final CentralNotices notices;
    private final Inquiries inquiries;
    private final Asked asked;
    private final NoticeWords words;

    NoticePages(CentralNotices notices, Inquiries inquiries, Asked asked, NoticeWords words) {
        this.notices = notices;
        this.inquiries = inquiries;
        this.asked = asked;
        this.words = words;
    }

    /** What is shown of the contributions. */
    @Component("noticeAnswersShown")
    record Asked(AnswersPanels panels, InquiryWords words) {}

    @Override
    public List<Link> links() {
        var running = notices.all().stream()
                .filter(one -> one.state() != NoticeState.SENT)
                .map(one -> one.facts().title())
                .toList();
        return List.of(new Link(
                "/centrale-udmeldinger",
                words.of("list.heading"),
                running.isEmpty() ? words.of("list.lead") : words.running(String.join(", ", running))));
    }

    SubjectListPage list() {
        var all = notices.all();
        return new SubjectListPage(
                words.of("list.heading"),
                words.of("list.lead"),
                notices.mayWrite() ? List.of(new Act(words.of("act.receive"), "/centrale-udmeldinger/ny")) : List.of(),
                all.stream()
                        .filter(one -> one.state() != NoticeState.SENT)
                        .map(this::line)
                        .toList(),
                all.stream()
                        .filter(one -> one.state() == NoticeState.SENT)
                        .map(this::line)
                        .toList(),
                words.of("list.nothing"));
    }

    private Line line(CentralNotice one) {
        return new Line(
                one.facts().title(),
                one.href(),
                FormPages.joined(List.of(
                        words.due(one),
                        one.state() == NoticeState.SENT ? "" : words.assembled(one),
                        one.renews() == null ? "" : words.of("renewal"))),
                words.tag(one));
    }

    SubjectPage page(CentralNotice notice) {
        var inquiry = inquiries.find(notice.id());
        var facts = notice.facts();
        return new SubjectPage(
                facts.title(),
                words.trail().here(facts.title()),
                words.tag(notice),
                List.of(words.due(notice), notice.renews() == null ? "" : words.of("renewal")),
                words.of("lead." + notice.state(), words.assembled(notice)),
                notices.mayWrite() ? acts(notice) : List.of(),
                blocks(notice, inquiry),
                inquiry.map(asked.panels()::of).orElse(null),
                facts(notice),
                notice.extensions().reversed().stream().map(words::extension).toList());
    }

    private List<Fact> facts(CentralNotice notice) {
        var facts = new ArrayList<>(List.of(
                Fact.of(words.of("fact.targetGroup"), notice.facts().targetGroup()),
                Fact.of(words.of("fact.issuer"), notice.facts().issuer()),
                Fact.of(
                        words.of("fact.received"),
                        DanishFormat.date(notice.facts().receivedOn())),
                Fact.of(words.of("fact.deadline"), DanishFormat.date(notice.due())),
                Fact.of(words.of("fact.sent"), NoticeWords.date(notice.sentOn()))));
        var renews = notice.renews();
        if (renews != null) {
            notices.find(renews)
                    .ifPresent(first -> facts.add(
                            new Fact(words.of("fact.renews"), first.facts().title(), first.href())));
        }
        notices.all().stream()
                .filter(one -> notice.id().equals(one.renews()))
                .forEach(one -> facts.add(
                        new Fact(words.of("fact.renewedBy"), one.facts().title(), one.href())));
        return facts;
    }

    private List<Act> acts(CentralNotice notice) {
        var href = notice.href();
        var acts = new ArrayList<Act>();
        switch (notice.state()) {
            case RECEIVED -> acts.add(new Act(words.of("act.ask"), href + "/spoerg"));
            case COLLECTING -> {
                if (notice.isAssembled()) acts.add(new Act(words.of("act.send"), href + "/send"));
            }
            case SENT -> {
                acts.add(new Act(words.of("act.renew"), href + "/forny"));
                acts.add(new Act(words.of("act.resume"), href + "/genoptag"));
            }
        }
        if (notice.state() != NoticeState.SENT) {
            acts.add(
                    notice.isExtensionOpen()
                            ? new Act(words.of("act.extension.answer"), href + "/forlaengelse/svar")
                            : new Act(words.of("act.extension"), href + "/forlaengelse"));
        }
        return acts;
    }

    private List<Block> blocks(CentralNotice notice, Optional<Inquiry> inquiry) {
        return notice.headings().stream()
                .map(heading -> block(notice, heading, inquiry))
                .toList();
    }

    private Block block(CentralNotice notice, Heading heading, Optional<Inquiry> inquiry) {
        var said = inquiry.map(one -> said(one, heading)).orElse(List.of());
        var block = Block.lines(
                        heading.ordinal() + ". " + heading.title(),
                        "overskrift-" + heading.ordinal(),
                        said,
                        words.of("heading.nothing"))
                .saying(heading.newest().map(CentralNotice.Version::text).orElse(""))
                .noted(words.version(heading))
                .listing(words.of("contributions"));
        var href = notice.href() + "/besvarelse/" + heading.ordinal();
        var acts = new ArrayList<Act>();
        if (heading.versions().size() > 1) {
            acts.add(new Act(words.of("act.versions", heading.title()), href + "/versioner"));
        }
        if (notices.mayWrite() && notice.state() == NoticeState.COLLECTING) {
            acts.add(new Act(words.of("act.write", heading.title()), href));
        }
        return block.with(acts.toArray(Act[]::new));
    }

    /** What was contributed to the heading. */
    private static List<Line> said(Inquiry inquiry, Heading heading) {
        return inquiry.answers().stream()
                .filter(AuthorityAnswer::isAnswered)
                .flatMap(one -> Optional.ofNullable(one.words()).stream()
                        .map(words -> words.of(heading.ordinal()))
                        .filter(text -> text.saysSomething())
                        .map(text ->
                                new Line(one.name(), inquiry.answersHref() + "/" + one.authority(), text.text(), null)))
                .toList();
    }

    /** What a first version is written from: all that was contributed to the heading. */
    String contributions(CentralNotice notice, Heading heading) {
        return inquiries.find(notice.id()).stream()
                .flatMap(inquiry -> said(inquiry, heading).stream())
                .map(line -> "**" + line.title() + "**\n\n" + line.note())
                .reduce((one, next) -> one + "\n\n" + next)
                .orElse("");
    }

    SubjectPage versions(CentralNotice notice, Heading heading) {
        return new SubjectPage(
                words.of("versions.heading", heading.title()),
                words.trailTo(notice).here(words.of("versions.trail")),
                words.tag(notice),
                List.of(),
                "",
                List.of(),
                heading.versions().stream()
                        .map(one -> Block.text(words.version(one), "version-" + one.number(), one.text()))
                        .toList(),
                null,
                List.of(),
                List.of());
    }
}
