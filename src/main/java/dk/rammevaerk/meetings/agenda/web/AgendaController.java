package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingChangedMeanwhile;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.agenda.AgendaIsSettled;
import dk.rammevaerk.meetings.agenda.AgendaItemGone;
import dk.rammevaerk.meetings.agenda.AgendaSending;
import dk.rammevaerk.meetings.agenda.Agendas;
import dk.rammevaerk.meetings.agenda.ItemWasSent;
import dk.rammevaerk.meetings.agenda.NewItem;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding, ordering and taking off the items of an agenda. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class AgendaController {
    private final Agendas agendas;
    private final AgendaSending sending;
    private final AgendaPages pages;
    private final Messages messages;

    AgendaController(Agendas agendas, AgendaSending sending, AgendaPages pages, Messages messages) {
        this.agendas = agendas;
        this.sending = sending;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping("/moeder/{id}/redigering")
    Page order(@PathVariable UUID id) {
        return pages.orderPage(id, "", "", FormErrors.NONE);
    }

    @PostMapping("/moeder/{id}/punkter")
    String add(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String titel,
            @RequestParam(defaultValue = "") String afsnit) {
        pages.ahead(id);
        if (titel.isBlank() || titel.length() > ItemEditorController.LONGEST_TITLE) {
            var fault = titel.isBlank() ? "agenda.add.untitled" : "agenda.item.long";
            throw new Untitled(pages.orderPage(
                    id,
                    afsnit,
                    titel,
                    FormErrors.NONE.with("titel", messages.of(fault, ItemEditorController.LONGEST_TITLE))));
        }
        var item = agendas.add(new MeetingId(id), NewItem.titled(section(afsnit), titel.strip()));
        return "redirect:/moeder/" + id + "/" + item + "/rediger";
    }

    /** From the script, which shows the new order, whoever made it. */
    @PostMapping(path = "/moeder/{id}/{item}/flyt", headers = "HX-Request")
    ResponseEntity<AgendaOrder> moveShown(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String retning,
            @RequestParam(defaultValue = "") String afsnit,
            @RequestParam(defaultValue = "0") int plads) {
        try {
            move(id, item, version, retning, afsnit, plads);
        } catch (MeetingChangedMeanwhile e) {
            var order = pages.order(pages.ahead(id));
            var why = messages.of("agenda.moved.meanwhile");
            return ResponseEntity.status(HttpStatus.CONFLICT).body(order.saying(why, why));
        } catch (ItemWasSent e) {
            var why = messages.of("agenda.fixed");
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(pages.order(pages.ahead(id)).saying(why, why));
        }
        var meeting = pages.ahead(id);
        var number = meeting.items().stream()
                .filter(one -> one.id().value().equals(item))
                .map(one -> one.number() + " " + one.title())
                .findFirst()
                .orElse("");
        return ResponseEntity.ok(pages.order(meeting).saying("", messages.of("agenda.moved", number)));
    }

    @PostMapping("/moeder/{id}/{item}/flyt")
    String move(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String retning,
            @RequestParam(defaultValue = "") String afsnit,
            @RequestParam(defaultValue = "0") int plads,
            RedirectAttributes redirect) {
        return act(id, redirect, "", () -> move(id, item, version, retning, afsnit, plads)) + "#punkt-" + item;
    }

    private void move(UUID id, UUID item, int version, String direction, String section, int position) {
        var meeting = new MeetingId(id);
        if (direction.isEmpty()) agendas.move(meeting, version, new ItemId(item), section(section), position);
        else agendas.step(meeting, version, new ItemId(item), direction.equals("op") ? -1 : 1);
    }

    @PostMapping("/moeder/{id}/{item}/slet")
    String remove(
            @PathVariable UUID id, @PathVariable UUID item, @RequestParam int version, RedirectAttributes redirect) {
        var title = pages.ahead(id).items().stream()
                .filter(one -> one.id().value().equals(item))
                .map(one -> one.number() + " " + one.title())
                .findFirst()
                .orElse("");
        var next = act(id, redirect, "", () -> agendas.remove(new MeetingId(id), version, new ItemId(item)));
        if (redirect.getFlashAttributes().isEmpty()) {
            Toast.saying(messages.of("agenda.removed", title))
                    .withUndo(messages.of("agenda.undo"), "/moeder/" + id + "/" + item + "/hent-tilbage")
                    .after(redirect);
        }
        return next;
    }

    @PostMapping("/moeder/{id}/{item}/hent-tilbage")
    String restore(@PathVariable UUID id, @PathVariable UUID item, RedirectAttributes redirect) {
        return act(id, redirect, "agenda.restored", () -> agendas.restore(new MeetingId(id), new ItemId(item)));
    }

    /** @param udgaar whether it is taken off, or comes back */
    @PostMapping("/moeder/{id}/{item}/udgaar")
    String withdraw(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam int version,
            @RequestParam(defaultValue = "true") boolean udgaar,
            RedirectAttributes redirect) {
        return act(
                id,
                redirect,
                udgaar ? "agenda.withdrawn.done" : "agenda.withdrawn.undone",
                () -> agendas.withdraw(new MeetingId(id), version, new ItemId(item), udgaar));
    }

    @PostMapping("/moeder/{id}/faste-punkter")
    String standing(@PathVariable UUID id, RedirectAttributes redirect) {
        pages.ahead(id);
        return act(id, redirect, "agenda.standing.back", () -> sending.putStandingBack(new MeetingId(id)));
    }

    @GetMapping("/moeder/{id}/{item}/udsaet")
    Page whereTo(@PathVariable UUID id, @PathVariable UUID item) {
        var meeting = pages.ahead(id);
        var working = agendas.working(meeting.id(), new ItemId(item)).orElseThrow(AgendaItemGone::new);
        return new PostponePage(
                pages.trail(meeting).here(messages.of("agenda.postpone.here")),
                "/moeder/" + id,
                item.toString(),
                meeting.version(),
                working.item().number() + " " + working.item().title(),
                working.sent(),
                agendas.postponableTo(meeting).stream()
                        .map(one -> new PostponePage.Choice(
                                one.id().toString(), pages.words().name(one)))
                        .toList());
    }

    @PostMapping("/moeder/{id}/{item}/udsaet")
    String postpone(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam int version,
            @RequestParam UUID til,
            RedirectAttributes redirect) {
        var meeting = pages.ahead(id);
        if (agendas.postponableTo(meeting).stream()
                .noneMatch(one -> one.id().value().equals(til))) {
            Toast.saying(messages.of("agenda.postpone.not")).after(redirect);
            return "redirect:/moeder/" + id + "/" + item + "/udsaet";
        }
        return act(
                id,
                redirect,
                "agenda.postponed",
                () -> agendas.postpone(new MeetingId(id), version, new ItemId(item), new MeetingId(til)));
    }

    private String act(UUID id, RedirectAttributes redirect, String done, Runnable act) {
        try {
            act.run();
            if (!done.isEmpty()) Toast.saying(messages.of(done)).after(redirect);
        } catch (MeetingChangedMeanwhile e) {
            Toast.saying(messages.of("agenda.moved.meanwhile")).after(redirect);
        } catch (ItemWasSent e) {
            Toast.saying(messages.of("agenda.fixed")).after(redirect);
        } catch (AgendaItemGone e) {
            Toast.saying(messages.of("agenda.gone")).after(redirect);
        } catch (AgendaIsSettled e) {
            Toast.saying(messages.of("agenda.settled")).after(redirect);
            return "redirect:/moeder/" + id;
        }
        return "redirect:/moeder/" + id + "/redigering";
    }

    static @Nullable Section section(String code) {
        return Arrays.stream(Section.values())
                .filter(one -> one.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    @ExceptionHandler
    Page untitled(Untitled untitled) {
        return untitled.page;
    }

    /** A new item has no title; the form comes back. */
    private static final class Untitled extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient OrderPage page;

        Untitled(OrderPage page) {
            this.page = page;
        }
    }
}
