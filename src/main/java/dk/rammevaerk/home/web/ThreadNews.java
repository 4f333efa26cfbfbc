package dk.rammevaerk.home.web;

import dk.rammevaerk.cases.decisions.Register;
import dk.rammevaerk.cases.decisions.RegisterEntry;
import dk.rammevaerk.cases.decisions.RegisterQuery;
import dk.rammevaerk.cases.web.CaseFront;
import dk.rammevaerk.cases.web.CaseFront.Moved;
import dk.rammevaerk.home.web.FrontPage.Decided;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.web.MeetingWords;
import java.util.List;
import org.springframework.stereotype.Component;

/** What happened lately: cases that moved, and what was decided. */
@Component
class ThreadNews {
    private final CaseFront cases;
    private final Register register;
    private final MeetingWords words;

    ThreadNews(CaseFront cases, Register register, MeetingWords words) {
        this.cases = cases;
        this.register = register;
        this.words = words;
    }

    List<Moved> moved() {
        return cases.moved().stream().limit(FrontPage.SHOWN).toList();
    }

    List<Decided> decided() {
        return register.list(RegisterQuery.ALL).stream()
                .filter(one -> !one.withdrawn())
                .limit(FrontPage.SHOWN)
                .map(this::line)
                .toList();
    }

    private Decided line(RegisterEntry entry) {
        return new Decided(
                entry.number().href(),
                words.forum(entry.forum()) + " " + entry.number().inForum(),
                DanishFormat.date(entry.date()),
                entry.itemTitle(),
                entry.text(),
                words.effect(entry.effect()));
    }
}
