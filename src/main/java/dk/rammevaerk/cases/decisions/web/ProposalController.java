package dk.rammevaerk.cases.decisions.web;

import dk.rammevaerk.cases.decisions.Proposals;
import dk.rammevaerk.cases.decisions.Proposals.OfItem;
import dk.rammevaerk.cases.decisions.Proposals.Sheet;
import dk.rammevaerk.cases.decisions.ReadingChangedMeanwhile;
import dk.rammevaerk.cases.decisions.Registration;
import dk.rammevaerk.cases.decisions.web.ConfirmPage.Piece;
import dk.rammevaerk.cases.decisions.web.ConfirmPage.Row;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Confirming what was proposed for minutes in which nobody marked decisions, meeting by meeting. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class ProposalController {
    private final Proposals proposals;
    private final Registration registration;
    private final DecisionWording words;
    private final Messages messages;

    ProposalController(Proposals proposals, Registration registration, DecisionWording words, Messages messages) {
        this.proposals = proposals;
        this.registration = registration;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping("/beslutninger/forslag")
    Page waiting() {
        return new ProposalsPage(proposals.waiting().stream()
                .map(one -> new ProposalsPage.Line(
                        "/beslutninger/forslag/" + one.meeting(),
                        words.forum(one.forum()) + " " + DanishFormat.date(one.date()),
                        messages.of("decisions.proposals", one.proposals())))
                .toList());
    }

    @PostMapping("/beslutninger/forslag/gennemse")
    String lookThrough(RedirectAttributes redirect) {
        Toast.saying(messages.of("decisions.archive", registration.lookThroughArchive()))
                .after(redirect);
        return "redirect:/beslutninger/forslag";
    }

    @GetMapping("/beslutninger/forslag/{meeting}")
    Object proposals(@PathVariable UUID meeting, RedirectAttributes redirect) {
        var sheet = proposals.of(new MeetingId(meeting));
        if (sheet.isPresent()) return page(sheet.get(), ConfirmForm.of(sheet.get()), FormErrors.NONE);
        return settled(redirect);
    }

    @PostMapping("/beslutninger/forslag/{meeting}")
    Object confirm(
            @PathVariable UUID meeting,
            @RequestParam(name = "udgave", defaultValue = "0") int edition,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var sheet = proposals.of(new MeetingId(meeting));
        if (sheet.isEmpty()) return settled(redirect);
        var form = ConfirmForm.of(typed);
        var errors = form.check(sheet.get(), messages);
        if (!errors.isEmpty()) return page(sheet.get(), form, errors);
        int entered;
        try {
            entered = proposals.confirm(new MeetingId(meeting), edition, form.confirmed(sheet.get()));
        } catch (ReadingChangedMeanwhile meanwhile) {
            var now = proposals
                    .of(new MeetingId(meeting))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            return page(now, form, FormErrors.NONE.with("", messages.of("decisions.confirm.meanwhile")));
        }
        Toast.saying(messages.of("decisions.confirmed", entered)).after(redirect);
        return "redirect:/beslutninger/forslag";
    }

    /** Somebody has been here before: the register tells what they entered. */
    private String settled(RedirectAttributes redirect) {
        Toast.saying(messages.of("decisions.confirm.settled")).after(redirect);
        return "redirect:/beslutninger";
    }

    private ConfirmPage page(Sheet sheet, ConfirmForm form, FormErrors errors) {
        var minutes = sheet.minutes();
        var names = new LinkedHashMap<String, String>();
        minutes.items().forEach(item -> names.put(item.id().toString(), heading(item)));
        var effects = words.effects();
        return new ConfirmPage(
                words.forum(minutes.forum()) + " " + DanishFormat.date(minutes.date()),
                "/beslutninger/forslag/" + minutes.id(),
                "/moeder/" + minutes.id(),
                sheet.edition(),
                messages.of("decisions.confirm.lead", sheet.count()),
                sheet.items().stream().map(of -> ofItem(sheet, of, form)).toList(),
                names,
                effects,
                form.rows().stream().filter(row -> row.to() == 0).toList(),
                errors);
    }

    private static ConfirmPage.OfItem ofItem(Sheet sheet, OfItem of, ConfirmForm form) {
        return new ConfirmPage.OfItem(
                heading(of.item()),
                "/moeder/" + sheet.minutes().id() + "/" + of.item().id(),
                form.rows().stream()
                        .filter(row ->
                                row.to() > 0 && row.item().equals(of.item().id().toString()))
                        .toList(),
                pieces(
                        String.valueOf(of.item().minutes()),
                        form.rows().stream()
                                .filter(row -> row.item().equals(of.item().id().toString()))
                                .toList()));
    }

    private static List<Piece> pieces(String minutes, List<Row> rows) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (var row : rows) {
            if (row.from() < at || row.to() > minutes.length() || row.to() <= row.from()) continue;
            if (row.from() > at) pieces.add(new Piece(minutes.substring(at, row.from()), false));
            pieces.add(new Piece(minutes.substring(row.from(), row.to()), true));
            at = row.to();
        }
        if (at < minutes.length()) pieces.add(new Piece(minutes.substring(at), false));
        return pieces;
    }

    private static String heading(Item item) {
        return item.number() == null ? item.title() : item.number() + " " + item.title();
    }
}
