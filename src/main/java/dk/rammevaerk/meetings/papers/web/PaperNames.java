package dk.rammevaerk.meetings.papers.web;

import dk.rammevaerk.documents.paper.ZippedPaper;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.papers.MeetingPaper;
import dk.rammevaerk.meetings.papers.Version;
import dk.rammevaerk.meetings.web.MeetingWords;
import dk.rammevaerk.pages.Messages;
import org.springframework.stereotype.Component;

/** Names the files that people save. */
@Component
class PaperNames {
    private final MeetingWords words;
    private final Messages messages;

    PaperNames(MeetingWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    /** {@code DASSOS 2026-05-18 dagsorden}, {@code DASSOS 2026-05-18 referat version 1}. */
    String paper(MeetingPaper paper, Version asked) {
        return of(paper, asked, messages.of("meetings.paper.file." + paper.kind()));
    }

    /** {@code DASSOS 2026-05-18 samlet}. */
    String merged(MeetingPaper paper, Version asked) {
        return of(paper, asked, messages.of("meetings.paper.file.merged"));
    }

    /** {@code DASSOS 2026-05-18 bilag}. */
    String zip(MeetingPaper paper, Version asked) {
        return of(paper, asked, messages.of("meetings.paper.file.zip"));
    }

    /** {@code DASSOS 2026-05-18 uddrag 1.4}. */
    String excerpt(MeetingPaper paper, Version asked) {
        var number = paper.paper().items().getFirst().number();
        return of(paper, asked, messages.of("meetings.paper.file.excerpt", number));
    }

    /** {@code DASSOS 2026-05-18 arkiv}. */
    String archive(Meeting meeting) {
        return of(meeting, messages.of("meetings.paper.file.archive"));
    }

    private String of(MeetingPaper paper, Version asked, String what) {
        var exact = asked instanceof Version.Numbered(int number)
                ? messages.of("meetings.paper.file.version", what, String.valueOf(number))
                : paper.isDraft() ? messages.of("meetings.paper.file.draft", what) : what;
        return of(paper.meeting(), exact);
    }

    private String of(Meeting meeting, String what) {
        return ZippedPaper.safe(words.forum(meeting.forum()) + " " + meeting.date() + " " + what);
    }
}
