package dk.rammevaerk.appointments.web;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.appointments.web.ForaPage.Block;
import dk.rammevaerk.appointments.web.ForaPage.Line;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Member;
import dk.rammevaerk.parties.Parties;
import org.springframework.stereotype.Component;

/** Makes the page of our own fora from what the parties know. */
@Component
class ForaPages {
    private final Parties parties;
    private final SeatWords words;
    private final Messages messages;

    ForaPages(Parties parties, SeatWords words, Messages messages) {
        this.parties = parties;
        this.words = words;
        this.messages = messages;
    }

    ForaPage page(boolean mayEdit) {
        return new ForaPage(parties.fora().stream().map(this::block).toList(), mayEdit);
    }

    private Block block(Forum forum) {
        var members = parties.members(forum.code());
        return new Block(
                forum.name(),
                forum.fullName(),
                forum.closedFrom() == null ? null : words.closed(forum.closedFrom()),
                members.stream().filter(Member::chair).map(ForaPages::named).collect(joining("; ")),
                DanishFormat.count(members.size(), messages.of("seats.member"), messages.of("seats.members")),
                members.stream()
                        .filter(one -> !one.chair())
                        .map(one -> new Line(
                                one.person().name(),
                                one.person().title() == null ? "" : one.person().title()))
                        .toList());
    }

    private static String named(Member member) {
        var title = member.person().title();
        return title == null ? member.person().name() : member.person().name() + ", " + title;
    }
}
