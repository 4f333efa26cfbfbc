package dk.rammevaerk.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.meetings.Approval.Answer;
import dk.rammevaerk.meetings.Decision.Effect;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.agenda.AgendaAttachments;
import dk.rammevaerk.meetings.agenda.AgendaSending;
import dk.rammevaerk.meetings.agenda.Agendas;
import dk.rammevaerk.meetings.agenda.ItemFacts;
import dk.rammevaerk.meetings.agenda.NewItem;
import dk.rammevaerk.meetings.agenda.NotApproved;
import dk.rammevaerk.meetings.minutes.LiveMinutes;
import dk.rammevaerk.meetings.minutes.LookThrough;
import dk.rammevaerk.meetings.minutes.NotLookedThrough;
import dk.rammevaerk.meetings.minutes.SettledMinutes;
import dk.rammevaerk.meetings.minutes.Suspect;
import dk.rammevaerk.meetings.plan.MeetingPlan;
import dk.rammevaerk.meetings.plan.Participant;
import dk.rammevaerk.meetings.plan.Participants;
import dk.rammevaerk.meetings.plan.Planning;
import dk.rammevaerk.meetings.suggestions.SuggestionAnswers;
import dk.rammevaerk.meetings.suggestions.Suggestions;
import dk.rammevaerk.meetings.suggestions.Wish;
import dk.rammevaerk.meetings.texts.ItemText.Part;
import dk.rammevaerk.meetings.texts.ItemTexts;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One meeting from the plan to its revised minutes, and at every step what each of those around it sees. */
@RunningApp
class MeetingScenarioIT {
    /** A forum of this test's own, so that others' meetings do not come between. */
    private static final String FORUM = "forloebsforum";

    /** Stands in every part of what is closed and in no other place. */
    private static final String SECRET = "sivspurvehat";

    private static final String TABLE = "| Kommune | Pladser |\n| --- | ---: |\n| Struer | 12 |";

    private enum Who {
        SECRETARIAT,
        CHAIR,
        MEMBER,
        OTHER_FORUM,
        PUBLIC
    }

    private static final Set<Who> WORKING = EnumSet.of(Who.SECRETARIAT, Who.CHAIR);
    private static final Set<Who> INSIDE = EnumSet.of(Who.SECRETARIAT, Who.CHAIR, Who.MEMBER);
    private static final Set<Who> ALL = EnumSet.allOf(Who.class);

    @LocalServerPort
    int port;

    @Autowired
    Parties parties;

    @Autowired
    MeetingPlan plan;

    @Autowired
    Planning planning;

    @Autowired
    Participants participants;

    @Autowired
    Suggestions suggestions;

    @Autowired
    SuggestionAnswers answers;

    @Autowired
    Agendas agendas;

    @Autowired
    AgendaAttachments attachments;

    @Autowired
    AgendaSending sending;

    @Autowired
    Approvals approvals;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Meetings meetings;

    @Autowired
    LiveMinutes minutes;

    @Autowired
    ItemTexts texts;

    @Autowired
    SettledMinutes settled;

    @Autowired
    LookThrough lookThrough;

    @Autowired
    Files files;

    private MeetingId id = new MeetingId(new UUID(0, 0));
    private List<Visitor> outside = List.of();

    @BeforeEach
    void foundAForum() {
        SignedInAs.secretariat();
        outside = List.of(new Visitor(port), Visitor.as("takstgruppe", port));
        parties.register(new Forum(FORUM, "Forløbsforum", "Forum til prøve af et helt forløb", null));
        parties.seat(parties.register("Direktøren i Struer", "Direktør", null), FORUM, true);
        parties.seat(parties.register("Direktøren i Skive", "Direktør", null), FORUM, false);
        parties.seat(parties.register("Direktøren i Odder", "Direktør", null), FORUM, false);
    }

    @AfterEach
    void takeItBack() {
        SignedInAs.secretariat();
        meetings.find(id).filter(Meeting::isPublished).ifPresent(now -> cycle.withdraw(id, now.version()));
        SignedInAs.nobody();
    }

    @Test
    void everybodySeesWhatIsTheirsFromThePlanToTheRevisedMinutes() {
        id = planning.plan(FORUM, OccasionFixture.atViborg(plan.today().plusDays(400)), null);
        assertThat(participants.of(id))
                .extracting(Participant::name)
                .containsExactlyInAnyOrder("Direktøren i Struer", "Direktøren i Skive", "Direktøren i Odder");
        assertSeen("Direktøren i Skive", INSIDE);

        sending.open(id, version());
        var suggested = takeAMembersSuggestion();
        var closed = addTheClosedItem();
        var table = agendas.add(id, item("Pladser i tal", TABLE, null));
        var open = attachments.add(id, table, "Opgørelsen", file("opgørelse"));
        var shut = attachments.add(id, table, "Bilag " + SECRET, file(SECRET));
        cycle.close(id, version(), shut, "Indeholder priser");
        var hidden = attachments.add(id, closed, "Notat " + SECRET, file("notat " + SECRET));
        assertSeen("Kapacitet på botilbud", WORKING);
        assertSeen("| Struer | 12 |", WORKING);

        sendTheAgenda();
        assertSeen("Kapacitet på botilbud", INSIDE);
        assertSeen("| Struer | 12 |", INSIDE);
        assertOpens(open, INSIDE);

        agendas.add(id, item("Tillægspunkt", "Kom til siden.", null));
        assertSeen("Tillægspunkt", WORKING);
        approveTheAgenda();
        assertThat(sending.sendAddendum(id, version(), "Et hastende punkt")).isEqualTo(2);
        assertSeen("Tillægspunkt", INSIDE);

        cycle.publish(id, version());
        assertSeen("Tillægspunkt", ALL);
        assertSeen("Personlige forhold", ALL);
        assertOpens(open, ALL);

        participants.apologise(id, participant("Direktøren i Odder"), null);
        cycle.begin(id, version());
        minutes.arrive(id, attendance("Direktøren i Skive"), LocalTime.of(9, 5));
        write(suggested, 0, "Forummet godkendte planen for 2040.");
        write(closed, 0, "Forummet valgte " + SECRET + ".");
        minutes.mark(id, suggested, new Decision("Forummet godkendte planen for 2040.", Effect.APPROVED));
        minutes.mark(id, closed, new Decision("Forummet valgte " + SECRET + ".", Effect.APPOINTED));
        assertSeen("planen for 2040", WORKING);

        settled.askChair(id, version());
        int asked = version();
        as(Who.CHAIR);
        settled.approve(id, asked, settled.asked(id).orElseThrow().id(), "");
        as(Who.SECRETARIAT);
        assertThat(working().apologies()).extracting(Attendance::name).containsExactly("Direktøren i Odder");
        assertThat(working().participants())
                .filteredOn(one -> LocalTime.of(9, 5).equals(one.arrived()))
                .extracting(Attendance::name)
                .containsExactly("Direktøren i Skive");
        assertSeen("planen for 2040", INSIDE);

        assertThatExceptionOfType(NotLookedThrough.class).isThrownBy(() -> settled.publish(id, version()));
        lookAt(settled.publishable(id).orElseThrow());
        settled.publish(id, version());
        assertSeen("planen for 2040", ALL);

        cycle.beginRevision(id, version());
        write(suggested, 1, "Forummet godkendte planen for 2040. Fristen er den 1. juni.");
        assertSeen("Fristen er den 1. juni", WORKING);
        lookAt(working());
        assertThat(settled.finishRevision(id, version(), "Fristen manglede")).isEqualTo(2);
        assertSeen("Fristen er den 1. juni", ALL);
        assertSeen("Fristen manglede", ALL);

        assertOpens(shut, INSIDE);
        assertOpens(hidden, INSIDE);
        for (var who : ALL) {
            as(who);
            assertThat(meetings.edition(id, Kind.MINUTES, 1).orElseThrow().items())
                    .as("the minutes before the revision, for %s", who)
                    .extracting(Item::minutes)
                    .contains("Forummet godkendte planen for 2040.");
        }
    }

    private ItemId takeAMembersSuggestion() {
        as(Who.MEMBER);
        var wish = new Wish(
                "Kapacitet på botilbud",
                List.of("Drøfter og godkender planen"),
                "Der er 41 bosteder.",
                null,
                List.of("Direktør, Skive Kommune"),
                null,
                null);
        var suggestion = suggestions.suggest(FORUM, id, wish, null);
        as(Who.OTHER_FORUM);
        assertThat(suggestions.find(suggestion)).isEmpty();
        as(Who.SECRETARIAT);
        return answers.take(
                suggestion, suggestions.find(suggestion).orElseThrow().version(), id, Section.DECISION);
    }

    private ItemId addTheClosedItem() {
        var added = agendas.add(id, item("Valg af " + SECRET, "Sagen om " + SECRET, "Personlige forhold"));
        assertSeen(SECRET, WORKING);
        return added;
    }

    private void sendTheAgenda() {
        assertThatExceptionOfType(NotApproved.class).isThrownBy(() -> sending.send(id, version()));
        approveTheAgenda();
        assertThat(sending.send(id, version())).isEqualTo(1);
    }

    private void approveTheAgenda() {
        approvals.ask(id, version(), Kind.AGENDA);
        var asked = approvals.newest(id, Kind.AGENDA).orElseThrow().id();
        as(Who.CHAIR);
        approvals.answer(id, asked, Kind.AGENDA, Answer.APPROVED, null);
        as(Who.SECRETARIAT);
    }

    private void write(ItemId item, int version, String text) {
        texts.save(item, Part.MINUTES, version, text);
    }

    private void lookAt(Meeting shown) {
        lookThrough.see(
                id, lookThrough.findings(shown).stream().map(Suspect::key).toList());
    }

    private static NewItem item(String title, String caseStatement, @Nullable String closedReason) {
        var closed = closedReason == null ? "" : " " + SECRET;
        var facts = new ItemFacts(title, null, List.of("Direktør" + closed), List.of("Drøfter status" + closed), null);
        return new NewItem(Section.DECISION, facts, caseStatement, closedReason, null);
    }

    private FileId file(String text) {
        return files.keep(text + ".pdf", "application/pdf", ("%PDF-1.7 " + text).getBytes(StandardCharsets.UTF_8));
    }

    /** Every word of a forum's own that is seen, and of what is closed none outside it. Leaves the secretariat signed in. */
    private void assertSeen(String words, Set<Who> seeing) {
        for (var who : Who.values()) {
            as(who);
            var seen = everything();
            assertThat(seen.contains(words)).as("%s sees »%s«", who, words).isEqualTo(seeing.contains(who));
            if (!INSIDE.contains(who)) assertThat(seen).as("for %s", who).doesNotContainIgnoringCase(SECRET);
        }
        as(Who.SECRETARIAT);
        for (var visitor : outside) {
            assertThat(visitor.get("/soeg?q=" + SECRET).body()).doesNotContain("/moeder/" + id);
            for (var path : List.of("/moeder", "/moeder?forum=" + FORUM, "/moeder/" + id)) {
                assertThat(visitor.get(path).body()).as(path).doesNotContainIgnoringCase(SECRET);
            }
            for (var item : working().items()) {
                var path = "/moeder/" + id + "/" + item.id();
                assertThat(visitor.get(path).body()).as(path).doesNotContainIgnoringCase(SECRET);
            }
        }
    }

    /** What the one who is signed in can read of the meeting, in words. */
    private String everything() {
        var editions = meetings.editions(id);
        return meetings.find(id)
                + " " + meetings.list(FORUM, null)
                + " " + editions
                + " " + suggestions.provisional(id)
                + editions.stream()
                        .map(one -> meetings.edition(id, one.kind(), one.number()))
                        .toList();
    }

    private void assertOpens(AttachmentId attachment, Set<Who> opening) {
        for (var who : Who.values()) {
            as(who);
            assertThat(attachments.readable(attachment).isEmpty())
                    .as("%s opens the attachment", who)
                    .isNotEqualTo(opening.contains(who));
        }
        as(Who.SECRETARIAT);
    }

    private static void as(Who who) {
        switch (who) {
            case SECRETARIAT -> SignedInAs.secretariat();
            case CHAIR -> SignedInAs.account("formand-her", Grant.inForum(Role.CHAIR, FORUM));
            case MEMBER -> SignedInAs.account("medlem-her", Grant.inForum(Role.MEMBER, FORUM));
            case OTHER_FORUM -> SignedInAs.account("medlem-der", Grant.inForum(Role.MEMBER, "takstgruppen"));
            case PUBLIC -> SignedInAs.nobody();
        }
    }

    private Meeting working() {
        return meetings.find(id).orElseThrow();
    }

    /** As the secretariat has it now. */
    private int version() {
        return working().version();
    }

    private UUID participant(String name) {
        return participants.of(id).stream()
                .filter(one -> one.name().equals(name))
                .map(Participant::id)
                .findFirst()
                .orElseThrow();
    }

    private UUID attendance(String name) {
        return working().attendances().stream()
                .filter(one -> one.name().equals(name))
                .map(Attendance::id)
                .findFirst()
                .orElseThrow();
    }
}
