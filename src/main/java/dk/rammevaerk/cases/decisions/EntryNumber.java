package dk.rammevaerk.cases.decisions;

/**
 * What people call a decision: {@code DASSOS 2026/31}. Each forum counts from 1 in each year, without a gap, and no number is
 * used twice.
 *
 * @param forum the forum's code
 * @param year of the meeting
 */
public record EntryNumber(String forum, int year, int number) {
    /** {@code 2026/31}. */
    public String inForum() {
        return year + "/" + number;
    }

    public String href() {
        return "/beslutninger/" + forum + "/" + inForum();
    }
}
