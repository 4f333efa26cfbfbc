package dk.rammevaerk.api.oparl;

import dk.rammevaerk.access.Everybody;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.web.MeetingWords;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.util.EnumMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds what {@link MeetingStatements} needs beside the meeting. */
@Component
class MeetingSayings {
    private final Meetings meetings;
    private final Parties parties;
    private final MeetingWords words;
    private final FileStatements files;
    private final CooperationStatements cooperation;

    MeetingSayings(
            Meetings meetings,
            Parties parties,
            MeetingWords words,
            FileStatements files,
            CooperationStatements cooperation) {
        this.meetings = meetings;
        this.parties = parties;
        this.words = words;
        this.files = files;
        this.cooperation = cooperation;
    }

    /** @param meeting as the public sees it, to keep */
    List<Statement> of(Meeting meeting, Keys keys) {
        var forum = parties.forum(meeting.forum())
                .orElseGet(() -> new Forum(meeting.forum(), meeting.forum(), meeting.forum(), null));
        return new MeetingStatements(meeting, forum, cooperation.body(), keys, files)
                .all(words.name(meeting), Everybody.sees(() -> imprints(meeting.id())));
    }

    private Imprints imprints(MeetingId id) {
        var newest = new EnumMap<Kind, Meeting>(Kind.class);
        for (var edition : meetings.editions(id))
            if (!newest.containsKey(edition.kind()))
                meetings.edition(id, edition.kind(), edition.number())
                        .ifPresent(read -> newest.put(edition.kind(), read));
        return new Imprints(newest);
    }
}
