package dk.rammevaerk.notices.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.notices.Outbox;
import dk.rammevaerk.notices.OutboxEntry;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the secretariat's mails say, whether or not a mail server is configured. */
@RestController
@OpenTo(Audience.SECRETARIAT)
class OutboxController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Outbox outbox;
    private final Messages messages;
    private final boolean delivers;

    OutboxController(Outbox outbox, Messages messages, @Value("${spring.mail.host:}") String host) {
        this.outbox = outbox;
        this.messages = messages;
        this.delivers = !host.isEmpty();
    }

    @GetMapping("/udbakke")
    Page outbox() {
        return new OutboxPage(delivers, outbox.newest().stream().map(this::line).toList());
    }

    @GetMapping("/udbakke/{id}")
    Page mail(@PathVariable UUID id) {
        var entry = find(id);
        var mail = entry.mail();
        return new MailPage(
                mail.subject(),
                mail.name(),
                mail.address() == null ? "" : mail.address(),
                DanishFormat.moment(entry.writtenAt()),
                state(entry),
                mail.text(),
                entry.fault() == null ? "" : entry.fault(),
                mail.invitation() == null ? "" : "/udbakke/" + id + "/moede.ics");
    }

    @GetMapping("/udbakke/{id}/moede.ics")
    ResponseEntity<byte[]> invitation(@PathVariable UUID id) {
        var invitation = find(id).mail().invitation();
        if (invitation == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("moede.ics")
                                .build()
                                .toString())
                .body(invitation.content().getBytes(StandardCharsets.UTF_8));
    }

    private OutboxEntry find(UUID id) {
        return outbox.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private OutboxPage.Line line(OutboxEntry entry) {
        var mail = entry.mail();
        return new OutboxPage.Line(
                "/udbakke/" + entry.id(),
                mail.subject(),
                mail.address() == null ? mail.name() : mail.name() + " · " + mail.address(),
                DanishFormat.moment(entry.writtenAt()),
                state(entry));
    }

    private StateTag state(OutboxEntry entry) {
        var state =
                switch (entry.state()) {
                    case SENT -> State.SENT;
                    case WAITING -> State.WAITING;
                    case FAILED, WITHOUT_ADDRESS -> State.REJECTED;
                };
        return StateTag.of(state).worded(messages.of("notices.state." + entry.state()));
    }
}
