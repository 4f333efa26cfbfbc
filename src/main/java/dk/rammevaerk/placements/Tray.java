package dk.rammevaerk.placements;

import java.util.Arrays;

/**
 * Days and persons per group, summed up for one buyer after the other. Persons come one by one, each with all their
 * placements, so a group need only know who came last to count each once.
 */
final class Tray {
    /** Gets what lies in a group. */
    interface Taker {
        void take(int group, long days, int persons);
    }

    private static final int NOBODY = -1;

    private final long[] days;
    private final int[] persons;
    private final int[] lastPerson;

    Tray(int groups) {
        days = new long[groups];
        persons = new int[groups];
        lastPerson = new int[groups];
        Arrays.fill(lastPerson, NOBODY);
    }

    void add(int group, int days, int person) {
        if (lastPerson[group] != person) {
            persons[group]++;
            lastPerson[group] = person;
        }
        this.days[group] += days;
    }

    /** Hands out what lies in it, group by group, and is empty again. */
    void empty(Taker taker) {
        for (int group = 0; group < persons.length; group++) {
            if (persons[group] == 0) continue;
            taker.take(group, days[group], persons[group]);
            days[group] = 0;
            persons[group] = 0;
        }
    }
}
