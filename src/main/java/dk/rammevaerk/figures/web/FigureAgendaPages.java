package dk.rammevaerk.figures.web;

import dk.rammevaerk.figures.Figure;
import dk.rammevaerk.figures.FigureMarkdown;
import dk.rammevaerk.figures.FigureOnAgenda;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.MeetingSummary;
import dk.rammevaerk.meetings.web.MeetingWords;
import dk.rammevaerk.pages.Confirmation;
import dk.rammevaerk.pages.ConfirmationPage;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/** Makes the pages on which a figure is put on an agenda. */
@Component
class FigureAgendaPages {
    private final FigureOnAgenda agenda;
    private final FigureMarkdown markdown;
    private final MeetingWords words;
    private final Messages messages;

    FigureAgendaPages(FigureOnAgenda agenda, FigureMarkdown markdown, MeetingWords words, Messages messages) {
        this.agenda = agenda;
        this.markdown = markdown;
        this.words = words;
        this.messages = messages;
    }

    /** @param chosen what was sent; a meeting that is no coming one counts as none */
    Page form(Figure figure, String chosen, String item, String title, FormErrors errors) {
        var meeting = meeting(chosen);
        return new FigureAgendaPage(
                trail(figure),
                figure.content().title(),
                figure.id().href(),
                markdown.of(figure),
                meetings(),
                meeting.map(one -> one.id().toString()).orElse(""),
                meeting.map(this::items).orElseGet(LinkedHashMap::new),
                item,
                title,
                errors);
    }

    /** Asks whether a figure is to stand twice in an item. */
    Page twice(Figure figure, MeetingSummary meeting, Item item) {
        var href = figure.id().href();
        return new ConfirmationPage(
                new Confirmation(
                        "to-gange",
                        messages.of("figures.twice", label(item)),
                        messages.of("figures.twice.what", words.name(meeting)),
                        messages.of("figures.twice.do"),
                        href + "/dagsorden?moede=" + meeting.id() + "&punkt=" + item.id() + "&igen=ja",
                        messages.of("figures.twice.leave"),
                        href),
                trail(figure));
    }

    Optional<MeetingSummary> meeting(String chosen) {
        return agenda.meetings().stream()
                .filter(one -> one.id().toString().equals(chosen))
                .findFirst();
    }

    Optional<Item> item(MeetingSummary meeting, String chosen) {
        return agenda.items(meeting.id()).stream()
                .filter(one -> one.id().toString().equals(chosen))
                .findFirst();
    }

    /** What a message calls an item. */
    String label(Item item) {
        return item.number() == null ? item.title() : item.number() + " " + item.title();
    }

    private SequencedMap<String, String> meetings() {
        var options = new LinkedHashMap<String, String>();
        agenda.meetings().forEach(one -> options.put(one.id().toString(), words.name(one)));
        return options;
    }

    private SequencedMap<String, String> items(MeetingSummary meeting) {
        var options = new LinkedHashMap<String, String>();
        options.put("", messages.of("figures.item.new"));
        agenda.items(meeting.id()).forEach(one -> options.put(one.id().toString(), label(one)));
        return options;
    }

    private Trail trail(Figure figure) {
        return Trail.of(figure.content().title(), figure.id().href()).here(messages.of("figures.agenda.trail"));
    }
}
