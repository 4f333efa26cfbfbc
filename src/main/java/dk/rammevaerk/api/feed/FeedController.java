package dk.rammevaerk.api.feed;

import dk.rammevaerk.api.feed.DecisionFeed.Entry;
import dk.rammevaerk.api.oparl.Publication;
import dk.rammevaerk.cases.decisions.Register;
import dk.rammevaerk.cases.decisions.RegisterEntry;
import dk.rammevaerk.cases.decisions.RegisterQuery;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.web.MeetingWords;
import dk.rammevaerk.pages.Messages;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The newest published decisions. Nobody is signed in here, so only those open to all are read. */
@RestController
@OpenTo(Audience.EVERYONE)
class FeedController {
    private static final String PATH = "/beslutninger/feed.atom";
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final Register register;
    private final Publication publication;
    private final MeetingWords words;
    private final Messages messages;
    private final String address;

    FeedController(
            Register register,
            Publication publication,
            MeetingWords words,
            Messages messages,
            @Value("${rammevaerk.address}") String address) {
        this.register = register;
        this.publication = publication;
        this.words = words;
        this.messages = messages;
        this.address = address;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> decisions() {
        var feed = new DecisionFeed(messages.of("api.feed.title"), messages.of("api.doc.title"), address, PATH);
        var entries = register.list(RegisterQuery.ALL).stream()
                .filter(one -> one.isPublic() && !one.withdrawn())
                .map(this::entry)
                .toList();
        return ResponseEntity.ok().contentType(ATOM).body(feed.write(entries).getBytes(StandardCharsets.UTF_8));
    }

    private Entry entry(RegisterEntry decision) {
        var forum = words.forum(decision.forum());
        return new Entry(
                decision,
                messages.of(
                        "api.feed.entry",
                        forum,
                        decision.number().inForum(),
                        decision.itemTitle(),
                        DanishFormat.date(decision.date())),
                forum,
                publication.changedAt(decision.item()).orElseGet(() -> decision.date()
                        .atStartOfDay(DanishFormat.ZONE)
                        .toInstant()));
    }
}
