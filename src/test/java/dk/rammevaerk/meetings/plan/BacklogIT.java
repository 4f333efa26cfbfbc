package dk.rammevaerk.meetings.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.meetings.Attachment;
import dk.rammevaerk.meetings.AttachmentId;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.OccasionFixture;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.agenda.AgendaAttachments;
import dk.rammevaerk.meetings.agenda.Agendas;
import dk.rammevaerk.meetings.agenda.ItemFacts;
import dk.rammevaerk.meetings.agenda.NewItem;
import dk.rammevaerk.meetings.suggestions.SuggestedFile;
import dk.rammevaerk.meetings.suggestions.Suggestion;
import dk.rammevaerk.meetings.suggestions.SuggestionAnswers;
import dk.rammevaerk.meetings.suggestions.SuggestionId;
import dk.rammevaerk.meetings.suggestions.Suggestions;
import dk.rammevaerk.meetings.suggestions.Wish;
import dk.rammevaerk.meetings.texts.ItemText.Part;
import dk.rammevaerk.meetings.texts.ItemTexts;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits again when a meeting is cancelled: each item once, as it stood, with what was attached to it then. */
@RunningApp
class BacklogIT {
    private static final String FORUM = "restforum";

    private static final Wish WISH = new Wish(
            "Som det kom",
            List.of("Drøfter"),
            "Den første tekst.",
            "Socialtilsynet",
            List.of("Ved medlemmet"),
            null,
            null);

    @Autowired
    Suggestions suggestions;

    @Autowired
    SuggestionAnswers answers;

    @Autowired
    Agendas agendas;

    @Autowired
    AgendaAttachments attachments;

    @Autowired
    ItemTexts texts;

    @Autowired
    Cancellations cancellations;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Parties parties;

    @Autowired
    Files files;

    @Autowired
    JdbcClient jdbc;

    private MeetingId meeting = new MeetingId(UUID.randomUUID());

    @BeforeEach
    void openAMeeting() {
        SignedInAs.secretariat();
        if (parties.forum(FORUM).isEmpty()) {
            parties.register(new Forum(FORUM, "Restforum", "Forum til prøve af aflysninger", null));
        }
        meeting = opened(60);
    }

    @AfterEach
    void leave() {
        jdbc.sql("delete from meetings.suggestion where forum = ?").param(FORUM).update();
        SignedInAs.nobody();
    }

    private MeetingId opened(int days) {
        var id = cycle.plan(FORUM, OccasionFixture.atViborg(suggestions.today().plusDays(days)));
        cycle.open(id, 0);
        return id;
    }

    private SuggestionId suggested(Wish wish) {
        SignedInAs.memberOf(FORUM);
        var id = suggestions.suggest(FORUM, meeting, wish, null);
        SignedInAs.secretariat();
        return id;
    }

    private ItemId taken(SuggestionId id) {
        return answers.take(id, get(id).version(), meeting, Section.DECISION);
    }

    private void cancel(MeetingId id) {
        cancellations.cancel(id, get(id).version(), "For få punkter");
    }

    private Suggestion get(SuggestionId id) {
        return suggestions.find(id).orElseThrow();
    }

    private Meeting get(MeetingId id) {
        return meetings.find(id).orElseThrow();
    }

    private List<Suggestion> waiting() {
        return suggestions.waiting().stream()
                .filter(one -> one.forum().equals(FORUM))
                .toList();
    }

    private FileId file(String text) {
        return files.keep(
                text + ".pdf", "application/pdf", ("%PDF-1.7 " + FORUM + text).getBytes(StandardCharsets.UTF_8));
    }

    private AttachmentId attachment(String title) {
        return get(meeting).items().stream()
                .flatMap(item -> item.attachments().stream())
                .filter(one -> one.title().equals(title))
                .map(Attachment::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasWrittenOnTheAgendaComesBackAndNotWhatWasFirstSuggested() {
        var id = suggested(WISH);
        var item = taken(id);
        agendas.write(
                meeting,
                item,
                0,
                new ItemFacts("Som det blev", null, List.of("Ved formanden"), List.of("Godkender"), "Regionen"));
        texts.save(item, Part.CASE_STATEMENT, 0, "Den nye tekst.");
        cycle.close(meeting, get(meeting).version(), item, "Personsag");
        cancel(meeting);

        assertThat(waiting()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(id);
            assertThat(one.wish())
                    .isEqualTo(new Wish(
                            "Som det blev",
                            List.of("Godkender"),
                            "Den nye tekst.",
                            "Regionen",
                            List.of("Ved formanden"),
                            "Personsag",
                            null));
            assertThat(one.target()).isNull();
            assertThat(one.item()).isNull();
            assertThat(one.isPostponed()).isFalse();
            assertThat(one.author().account()).isEqualTo("proeve");
        });
    }

    @Test
    void theNewestFilesComeBackInTheirOrderAndThoseThatWereTakenOffDoNot() {
        var id = suggested(WISH);
        var item = taken(id);
        attachments.add(meeting, item, "Erstattet", file("første"));
        attachments.add(meeting, item, "Slettet", file("slettet"));
        var closed = file("lukket");
        attachments.add(meeting, item, "Lukket", closed);
        cancel(meeting);
        meeting = opened(70);
        assertThat(get(id).files()).extracting(SuggestedFile::title).containsExactly("Erstattet", "Slettet", "Lukket");
        var added = file("kom til");
        attachments.add(meeting, taken(id), "Kom til", added);
        var replacing = file("version 2");
        attachments.replace(attachment("Erstattet"), replacing);
        attachments.rename(attachment("Erstattet"), "Omdøbt");
        attachments.delete(attachment("Slettet"));
        cycle.close(meeting, get(meeting).version(), attachment("Lukket"), "Personsag");
        attachments.step(attachment("Kom til"), -1);
        cancel(meeting);

        assertThat(get(id).files())
                .containsExactly(
                        new SuggestedFile(replacing, "Omdøbt", null),
                        new SuggestedFile(added, "Kom til", null),
                        new SuggestedFile(closed, "Lukket", "Personsag"));
    }

    @Test
    void anItemThatWasTakenOffTheAgendaStaysOff() {
        var removed = taken(suggested(Wish.titled("Slettet")));
        agendas.remove(meeting, get(meeting).version(), removed);
        var withdrawn = taken(suggested(Wish.titled("Udgået")));
        taken(suggested(Wish.titled("Blev")));
        cycle.send(meeting, get(meeting).version());
        agendas.withdraw(meeting, get(meeting).version(), withdrawn, true);
        cancel(meeting);

        assertThat(waiting()).extracting(one -> one.wish().title()).containsExactly("Blev");
    }

    @Test
    void anItemThatWasPutOffComesBackFromTheMeetingItWasPutOffToOnce() {
        var id = suggested(WISH);
        var sent = taken(id);
        agendas.add(meeting, NewItem.titled(Section.DECISION, "Sekretariatets eget"));
        cycle.send(meeting, get(meeting).version());
        var later = opened(90);
        agendas.postpone(meeting, get(meeting).version(), sent, later);
        assertThat(get(id).item())
                .as("the suggestion follows its item")
                .isEqualTo(get(later).items().stream().map(Item::id).findFirst().orElseThrow());
        cancel(meeting);
        assertThat(waiting()).extracting(one -> one.wish().title()).containsExactly("Sekretariatets eget");
        cancel(later);
        assertThat(waiting()).extracting(Suggestion::id).contains(id).hasSize(2);
    }
}
