package dk.rammevaerk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.access.Actor;
import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.ItemPlace;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SightTests {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 18);
    private static final ItemId ITEM = new ItemId(new UUID(0, 1));
    private static final Actor SECRETARIAT = new Actor("s", "S", Set.of(Grant.inRegion(Role.SECRETARIAT)));
    private static final Actor ADMINISTRATOR = new Actor("a", "A", Set.of(Grant.inRegion(Role.ADMINISTRATOR)));

    @Test
    void theForaOfTheRouteReadTheTextsOfAnOpenCase() {
        assertThat(inside(SECRETARIAT, null, null)).isTrue();
        assertThat(inside(memberOf("dassos"), null, null)).isTrue();
        assertThat(inside(memberOf("kkr"), null, null)).isTrue();
        assertThat(inside(memberOf("kosu"), null, null)).isFalse();
        assertThat(inside(ADMINISTRATOR, null, null)).isFalse();
        assertThat(inside(Actor.PUBLIC, null, null)).isFalse();
    }

    @Test
    void onceAnItemIsClosedOnlyTheForaThatHadItReadOn() {
        var closed = place(MeetingState.PUBLISHED, true);
        assertThat(inside(memberOf("dassos"), null, closed)).isTrue();
        assertThat(inside(memberOf("kkr"), null, closed)).isFalse();
        assertThat(sees(memberOf("kkr"), null, closed)).isFalse();
        assertThat(sees(Actor.PUBLIC, null, closed)).isFalse();
    }

    @Test
    void aClosedCaseIsForTheSecretariatUntilAForumGetsIt() {
        assertThat(inside(memberOf("dassos"), "Priser", null)).isFalse();
        assertThat(inside(SECRETARIAT, "Priser", null)).isTrue();
        assertThat(inside(memberOf("dassos"), "Priser", place(MeetingState.OPEN, true)))
                .as("the agenda is not sent")
                .isFalse();
        for (var state : List.of(MeetingState.SENT, MeetingState.HELD)) {
            assertThat(inside(memberOf("dassos"), "Priser", place(state, false, true)))
                    .as("it came on the agenda after that was sent, and waits for an addendum")
                    .isFalse();
        }
        assertThat(inside(memberOf("dassos"), "Priser", place(MeetingState.SENT, true)))
                .isTrue();
    }

    @Test
    void everybodySeesThatAnOpenCaseIsOnItsWayOncePartOfItIsPublished() {
        assertThat(sees(Actor.PUBLIC, null, place(MeetingState.APPROVED, false)))
                .isFalse();
        assertThat(sees(Actor.PUBLIC, null, place(MeetingState.PUBLISHED, false)))
                .isTrue();
        assertThat(inside(Actor.PUBLIC, null, place(MeetingState.PUBLISHED, false)))
                .isFalse();
        assertThat(sees(Actor.PUBLIC, "Priser", place(MeetingState.PUBLISHED, false)))
                .isFalse();
    }

    @Test
    void whatIsOnAWorkingCopyIsForThoseWhoSeeIt() {
        var draft = place(MeetingState.OPEN, false);
        assertThat(sight(memberOf("dassos"), draft).knows(draft, true)).isFalse();
        assertThat(sight(SECRETARIAT, draft).knows(draft, true)).isTrue();
        var sent = place(MeetingState.SENT, false);
        assertThat(sight(memberOf("kkr"), sent).knows(sent, true)).isTrue();
        assertThat(sight(Actor.PUBLIC, sent).knows(sent, false)).isFalse();
        var waiting = place(MeetingState.SENT, false, false);
        assertThat(sight(memberOf("dassos"), waiting).knows(waiting, true)).isFalse();
        assertThat(sight(SECRETARIAT, waiting).knows(waiting, true)).isTrue();
    }

    @Test
    void anExcerptIsReadByItsForumAndByAllOncePublishedAndOpen() {
        assertThat(reads(memberOf("dassos"), place(MeetingState.APPROVED, true)))
                .isTrue();
        assertThat(reads(memberOf("kkr"), place(MeetingState.APPROVED, false))).isFalse();
        assertThat(reads(memberOf("kkr"), place(MeetingState.PUBLISHED, true))).isFalse();
        assertThat(reads(Actor.PUBLIC, place(MeetingState.PUBLISHED, false))).isTrue();
        assertThat(reads(Actor.PUBLIC, null)).isFalse();
    }

    private static boolean inside(Actor actor, @Nullable String closed, @Nullable ItemPlace place) {
        return sight(actor, place).inside(file(closed));
    }

    private static boolean sees(Actor actor, @Nullable String closed, @Nullable ItemPlace place) {
        return sight(actor, place).any(file(closed));
    }

    private static boolean reads(Actor actor, @Nullable ItemPlace place) {
        return sight(actor, place)
                .reads(new Excerpt(ITEM, 1, "dassos", DAY, "1.1", "", "", List.of(), null, Instant.EPOCH));
    }

    private static Sight sight(Actor actor, @Nullable ItemPlace place) {
        return new Sight(actor, place == null ? Map.of() : Map.of(ITEM, place), new Succession(List.of(), DAY));
    }

    private static Actor memberOf(String forum) {
        return new Actor("m", "M", Set.of(Grant.inForum(Role.MEMBER, forum)));
    }

    private static ItemPlace place(MeetingState state, boolean closed) {
        return place(state, !state.isBeforeSending(), closed);
    }

    private static ItemPlace place(MeetingState state, boolean sent, boolean closed) {
        return new ItemPlace(
                ITEM,
                new MeetingId(new UUID(0, 2)),
                "dassos",
                DAY,
                state,
                "1.1",
                sent,
                false,
                closed ? "Personsag" : null);
    }

    private static CaseFile file(@Nullable String closed) {
        var route = RouteFixture.usual();
        return new CaseFile(
                new CaseId(new UUID(0, 3)),
                new CaseNumber(2026, 14),
                new CaseText("Titel", "Konsulent", "Tekst", closed),
                List.of(),
                route,
                List.of(new CaseItem(route.steps().getFirst().id(), ITEM)),
                DAY,
                null,
                null,
                Instant.EPOCH,
                0);
    }
}
