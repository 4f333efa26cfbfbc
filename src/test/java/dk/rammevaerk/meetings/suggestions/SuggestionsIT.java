package dk.rammevaerk.meetings.suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.CprConfirmations.IsInstead;
import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.documents.ItemTemplate;
import dk.rammevaerk.meetings.Attachment;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.Occasion;
import dk.rammevaerk.meetings.OccasionFixture;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.plan.ForumRules;
import dk.rammevaerk.meetings.plan.ForumRules.AgendaApproval;
import dk.rammevaerk.meetings.plan.ForumRules.MinutesApproval;
import dk.rammevaerk.meetings.plan.MeetingPlan;
import dk.rammevaerk.meetings.suggestions.SuggestionAnswered.Kind;
import dk.rammevaerk.meetings.uploads.Received;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What becomes of a suggestion, who may do what with it, and that two who answer at once do it once. */
@RunningApp
@RecordApplicationEvents
class SuggestionsIT {
    /** A forum of this test's own, so that others' meetings do not come between. */
    static final String FORUM = "forslagsforum";

    static final Wish WISH = new Wish(
            "Kapacitet på botilbud",
            List.of("Drøfter planen", "Godkender planen"),
            "Der er 41 bosteder.",
            "Socialtilsynet",
            List.of("Direktør, Skive Kommune"),
            "Omtaler et udbud",
            "Helst tidligt");

    @Autowired
    Suggestions suggestions;

    @Autowired
    SuggestionAnswers answers;

    @Autowired
    SuggestionPapers papers;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingPlan plan;

    @Autowired
    Parties parties;

    @Autowired
    ApplicationEvents events;

    MeetingId next;
    MeetingId later;

    @BeforeEach
    void planTwoMeetings() {
        SignedInAs.secretariat();
        if (parties.forum(FORUM).isEmpty()) {
            parties.register(new Forum(FORUM, "Forslagsforum", "Forum til prøve af forslag", null));
        }
        plan.agree(new ForumRules(FORUM, 21, null, AgendaApproval.NONE, MinutesApproval.CHAIR));
        next = cycle.plan(FORUM, on(suggestions.today().plusDays(60)));
        later = cycle.plan(FORUM, on(suggestions.today().plusDays(120)));
    }

    @AfterEach
    void leave() {
        SignedInAs.secretariat();
        for (var meeting : List.of(next, later)) {
            var now = get(meeting);
            if (now.state().isAhead()) cycle.cancel(meeting, now.version(), "Prøven er slut");
        }
        SignedInAs.nobody();
    }

    private static Occasion on(LocalDate day) {
        return OccasionFixture.atViborg(day);
    }

    private Meeting get(MeetingId id) {
        return meetings.find(id).orElseThrow();
    }

    private Suggestion get(SuggestionId id) {
        return suggestions.find(id).orElseThrow();
    }

    private SuggestionId suggested() {
        SignedInAs.memberOf(FORUM);
        var id = suggestions.suggest(FORUM, next, WISH, null);
        SignedInAs.secretariat();
        return id;
    }

    @Test
    void aTakenSuggestionIsAnItemWithAllThatWasWished() {
        SignedInAs.memberOf(FORUM);
        var id = suggestions.suggest(FORUM, next, WISH, null);
        papers.attach(id, "Notat.docx", ItemTemplate.write("DASSOS"), null);
        SignedInAs.secretariat();
        int before = get(next).version();
        var item = answers.take(id, 0, next, Section.DECISION);
        var meeting = get(next);
        assertThat(meeting.version()).isGreaterThan(before);
        assertThat(meeting.items()).singleElement().satisfies(taken -> {
            assertThat(taken.id()).isEqualTo(item);
            assertThat(taken.title()).isEqualTo(WISH.title());
            assertThat(taken.section()).isEqualTo(Section.DECISION);
            assertThat(taken.recommendations()).isEqualTo(WISH.recommendations());
            assertThat(taken.caseStatement()).isEqualTo(WISH.caseStatement());
            assertThat(taken.caseSource()).isEqualTo(WISH.caseSource());
            assertThat(taken.presenters()).isEqualTo(WISH.presenters());
            assertThat(taken.closedReason()).isEqualTo(WISH.closedReason());
            assertThat(taken.attachments()).extracting(Attachment::title).containsExactly("Notat");
            assertThat(taken.attachments()).extracting(Attachment::file).doesNotContainNull();
        });
        assertThat(get(id).state()).isEqualTo(SuggestionState.TAKEN);
        assertThat(get(id).item()).isEqualTo(item);
        assertThat(get(id).target()).extracting(Target::id).isEqualTo(next);
        assertThat(suggestions.of(item)).contains(get(id));
    }

    @Test
    void anItemComesLastInItsSection() {
        var first = answers.take(suggested(), 0, next, Section.DECISION);
        var other = answers.take(suggested(), 0, next, Section.INFORMATION);
        var second = answers.take(suggested(), 0, next, Section.DECISION);
        assertThat(get(next).items()).extracting(Item::id).containsExactly(first, second, other);
        assertThat(get(next).items()).extracting(Item::number).containsExactly("1.1", "1.2", "2.1");
    }

    @Test
    void everyAnswerCanBeUndone() {
        var id = suggested();
        answers.take(id, 0, next, Section.DECISION);
        answers.undo(id, 1);
        assertThat(get(next).items()).isEmpty();
        assertThat(get(id).isWaiting()).isTrue();
        assertThat(get(id).target()).extracting(Target::id).isEqualTo(next);
        answers.decline(id, 2, "Hører til i et andet forum");
        assertThat(get(id).reason()).isEqualTo("Hører til i et andet forum");
        answers.undo(id, 3);
        assertThat(get(id).reason()).isNull();
        answers.postpone(id, 4, later);
        assertThat(get(id).isPostponed()).isTrue();
        assertThat(get(id).target()).extracting(Target::id).isEqualTo(later);
        answers.undoPostponing(id, 5, next);
        assertThat(get(id).isPostponed()).isFalse();
    }

    @Test
    void anItemThatWasSentIsNotTakenOffFromHere() {
        var id = suggested();
        answers.take(id, 0, next, Section.DECISION);
        cycle.open(next, get(next).version());
        cycle.send(next, get(next).version());
        assertThatExceptionOfType(ItemInUse.class).isThrownBy(() -> answers.undo(id, 1));
        assertThat(get(id).state()).isEqualTo(SuggestionState.TAKEN);
        assertThat(get(next).items()).hasSize(1);
    }

    @Test
    void anAgendaThatWasSentTakesAnItemForItsAddendum() {
        cycle.open(next, get(next).version());
        cycle.send(next, get(next).version());
        answers.take(suggested(), 0, next, Section.INFORMATION);
        assertThat(get(next).items()).hasSize(1);
        assertThat(cycle.sendAddendum(next, get(next).version(), "Et punkt er kommet til"))
                .isEqualTo(2);
    }

    @Test
    void nothingIsPutOffToOrTakenOntoACancelledAPastOrAnothersMeeting() {
        var id = suggested();
        var past = cycle.plan(FORUM, on(suggestions.today().minusDays(1)));
        var others = cycle.plan("kkr", on(suggestions.today().plusDays(400)));
        cycle.cancel(later, get(later).version(), "Flyttes");
        for (var meeting : List.of(past, others, later)) {
            assertThatExceptionOfType(TakesNoItems.class).isThrownBy(() -> answers.postpone(id, 0, meeting));
            assertThatExceptionOfType(TakesNoItems.class)
                    .isThrownBy(() -> answers.take(id, 0, meeting, Section.DECISION));
        }
        assertThat(suggestions.coming(FORUM)).extracting(Target::id).doesNotContain(past, others, later);
        assertThat(get(id).isWaiting()).isTrue();
        cycle.cancel(past, 0, "Prøven er slut");
        cycle.cancel(others, 0, "Prøven er slut");
    }

    @Test
    void afterTheDeadlineItIsTakenInAndMarked() {
        var soon = cycle.plan(FORUM, on(suggestions.today().plusDays(5)));
        SignedInAs.memberOf(FORUM);
        var late = suggestions.suggest(FORUM, soon, WISH, null);
        var inTime = suggestions.suggest(FORUM, next, WISH, null);
        assertThat(get(late).isLate()).isTrue();
        assertThat(get(inTime).isLate()).isFalse();
        SignedInAs.secretariat();
        answers.postpone(late, 0, next);
        assertThat(get(late).isLate()).isFalse();
        cycle.cancel(soon, 0, "Prøven er slut");
    }

    @Test
    void theDayOfTheDeadlineIsNotLate() {
        var onTheDay = cycle.plan(FORUM, on(suggestions.today().plusDays(21)));
        var aDayAfter = cycle.plan(FORUM, on(suggestions.today().plusDays(20)));
        SignedInAs.memberOf(FORUM);
        assertThat(get(suggestions.suggest(FORUM, onTheDay, WISH, null)).isLate())
                .isFalse();
        assertThat(get(suggestions.suggest(FORUM, aDayAfter, WISH, null)).isLate())
                .isTrue();
        SignedInAs.secretariat();
        cycle.cancel(onTheDay, 0, "Prøven er slut");
        cycle.cancel(aDayAfter, 0, "Prøven er slut");
    }

    @Test
    void onlyThoseOfTheForumSuggestForIt() {
        SignedInAs.memberOf("kosu");
        assertThatExceptionOfType(NotTheirForum.class).isThrownBy(() -> suggestions.suggest(FORUM, next, WISH, null));
        SignedInAs.somebodyWith(Grant.forAuthority(Role.REPORTER, "0779"));
        assertThatExceptionOfType(NotTheirForum.class).isThrownBy(() -> suggestions.suggest(FORUM, next, WISH, null));
        SignedInAs.nobody();
        assertThatExceptionOfType(NotTheirForum.class).isThrownBy(() -> suggestions.suggest(FORUM, next, WISH, null));
        SignedInAs.somebodyWith(Grant.inForum(Role.CHAIR, FORUM));
        assertThat(suggestions.suggest(FORUM, null, WISH, null)).isNotNull();
    }

    @Test
    void othersSeeNothingOfASuggestion() {
        SignedInAs.memberOf(FORUM);
        var id = suggestions.suggest(FORUM, next, WISH, null);
        papers.attach(id, "Notat.docx", ItemTemplate.write("DASSOS"), null);
        var file = get(id).files().getFirst().file();
        for (var forum : List.of(FORUM, "kosu")) {
            SignedInAs.account("en-anden", Grant.inForum(Role.MEMBER, forum));
            assertThat(suggestions.find(id)).isEmpty();
            assertThat(suggestions.mine()).isEmpty();
            assertThat(suggestions.waiting()).isEmpty();
            assertThat(suggestions.provisional(next)).isEmpty();
            assertThat(papers.find(id, file)).isEmpty();
            assertThatExceptionOfType(SuggestionChangedMeanwhile.class).isThrownBy(() -> suggestions.withdraw(id, 0));
            assertThatExceptionOfType(SuggestionChangedMeanwhile.class)
                    .isThrownBy(() -> suggestions.change(id, 0, forum, null, WISH, null));
            assertThatExceptionOfType(SuggestionChangedMeanwhile.class)
                    .isThrownBy(() -> papers.attach(id, "x.docx", ItemTemplate.write("DASSOS"), null));
        }
        SignedInAs.secretariat();
        assertThat(get(id).files()).hasSize(1);
        assertThat(papers.find(id, file)).isPresent();
    }

    @Test
    void itsAuthorWritesOnItUntilItIsTaken() {
        SignedInAs.memberOf(FORUM);
        var id = suggestions.suggest(FORUM, next, Wish.titled("Kladde"), null);
        suggestions.change(id, 0, FORUM, later, WISH, null);
        assertThat(get(id).wish()).isEqualTo(WISH);
        assertThat(get(id).isPostponed()).isFalse();
        assertThatExceptionOfType(SuggestionChangedMeanwhile.class)
                .isThrownBy(() -> suggestions.change(id, 0, FORUM, later, Wish.titled("For sent"), null));
        suggestions.withdraw(id, 1);
        assertThat(get(id).state()).isEqualTo(SuggestionState.WITHDRAWN);
        SignedInAs.secretariat();
        assertThatExceptionOfType(SuggestionChangedMeanwhile.class)
                .isThrownBy(() -> answers.take(id, 2, later, Section.DECISION));
        SignedInAs.memberOf(FORUM);
        suggestions.handInAgain(id, 2);
        SignedInAs.secretariat();
        answers.take(id, 3, later, Section.DECISION);
        SignedInAs.memberOf(FORUM);
        assertThatExceptionOfType(SuggestionChangedMeanwhile.class)
                .isThrownBy(() -> suggestions.change(id, 4, FORUM, later, Wish.titled("For sent"), null));
        assertThat(get(id).wish()).isEqualTo(WISH);
    }

    @Test
    void theProvisionalListHoldsWhatIsOnTheAgendaAndWhatWaits() {
        answers.take(suggested(), 0, later, Section.DECISION);
        var postponed = suggested();
        answers.postpone(postponed, 0, later);
        assertThat(suggestions.provisional(later))
                .extracting(one -> one.title() + one.closed())
                .containsExactly(WISH.title() + true, WISH.title() + true);
        SignedInAs.somebodyWith(Grant.inForum(Role.CHAIR, FORUM));
        assertThat(suggestions.provisional(later)).hasSize(2);
        SignedInAs.memberOf(FORUM);
        assertThat(suggestions.provisional(later)).isEmpty();
    }

    @Test
    void aFileThatMayHoldACprNumberIsNotStoredUntilSomebodyVouches() {
        var id = suggestions.suggest(FORUM, next, WISH, "Socialtilsyn Midt");
        var doubtful = DocumentWith.text("Ring på 010203-1234 i dag");
        assertThat(papers.attach(id, "Notat.docx", doubtful, null)).isInstanceOf(Received.NumberInText.class);
        assertThat(papers.attach(id, "010203-1234.docx", ItemTemplate.write("KKR"), null))
                .isEqualTo(new Received.NumberInName("••••••-••••.docx"));
        assertThat(papers.attach(id, "x.html", "<html></html>".getBytes(StandardCharsets.UTF_8), null))
                .isInstanceOf(Received.WrongKind.class);
        assertThat(papers.attach(id, "tom.docx", new byte[0], null)).isInstanceOf(Received.Empty.class);
        assertThat(get(id).files()).isEmpty();
        assertThat(papers.attach(id, "Notat.docx", doubtful, IsInstead.PHONE)).isInstanceOf(Received.Kept.class);
        assertThat(get(id).files()).hasSize(1);
        assertThat(get(id).author().name()).isEqualTo("Socialtilsyn Midt");
        papers.detach(id, get(id).files().getFirst().file());
        assertThat(get(id).files()).isEmpty();
    }

    @Test
    void ofTwoWhoTakeTheSameOneWinsAndTheOtherIsTold() throws Exception {
        var id = suggested();
        var barrier = new CyclicBarrier(2);
        Callable<Boolean> taking = () -> {
            SignedInAs.secretariat();
            try {
                barrier.await();
                answers.take(id, 0, next, Section.DECISION);
                return true;
            } catch (SuggestionChangedMeanwhile meanwhile) {
                return false;
            } finally {
                SignedInAs.nobody();
            }
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = threads.invokeAll(List.of(taking, taking));
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(get(next).items()).hasSize(1);
    }

    @Test
    void whoeverListensHearsOfIt() {
        var id = suggested();
        answers.postpone(id, 0, null);
        assertThat(events.stream(ItemSuggested.class)).containsExactly(new ItemSuggested(id, FORUM));
        assertThat(events.stream(SuggestionAnswered.class)).containsExactly(new SuggestionAnswered(id, Kind.POSTPONED));
        assertThat(get(id).target()).isNull();
        assertThat(suggestions.waiting()).contains(get(id));
    }
}
