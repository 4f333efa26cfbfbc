package dk.rammevaerk.cases.decisions;

import dk.rammevaerk.cases.decisions.RegisterEntry.FollowUp;
import dk.rammevaerk.meetings.Decision;
import dk.rammevaerk.meetings.Decision.Effect;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import java.time.LocalDate;
import java.util.UUID;

/** Lines of the register, and the marks in the minutes they come from. */
final class RegisterEntryFixture {
    static final ItemId ITEM = new ItemId(new UUID(0, 1));
    static final ItemId OTHER = new ItemId(new UUID(0, 2));

    private RegisterEntryFixture() {}

    static RegisterEntry entry(int number, ItemId item, String text, Effect effect) {
        return new RegisterEntry(
                new EntryId(new UUID(1, number)),
                new EntryNumber("dassos", 2026, number),
                new MeetingId(new UUID(2, 1)),
                item,
                LocalDate.of(2026, 3, 1),
                "1.1",
                "Et punkt",
                text,
                effect,
                null,
                false,
                false,
                true,
                FollowUp.NONE);
    }

    static RegisterEntry withdrawn(RegisterEntry one) {
        return new RegisterEntry(
                one.id(),
                one.number(),
                one.meeting(),
                one.item(),
                one.date(),
                one.itemNumber(),
                one.itemTitle(),
                one.text(),
                one.effect(),
                one.passage(),
                true,
                one.closed(),
                one.published(),
                one.followUp());
    }

    static Mark mark(ItemId item, String text, Effect effect) {
        return new Mark(item, "1.1", "Et punkt", 0, new Decision(text, effect), null, false);
    }
}
