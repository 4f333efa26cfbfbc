package dk.rammevaerk.kernel;

import java.util.Arrays;

/** A column of numbers that grows row by row, for tables of a million rows. */
public final class IntColumn {
    private int[] numbers = new int[1024];
    private int size;

    public void add(int number) {
        if (size == numbers.length) numbers = Arrays.copyOf(numbers, size + (size >> 1));
        numbers[size++] = number;
    }

    /** @param row from 0, less than {@link #size} */
    public int get(int row) {
        return numbers[row];
    }

    public int size() {
        return size;
    }

    public int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }

    /** Its numbers in another order of the rows. */
    public int[] arranged(int[] rows) {
        var arranged = new int[rows.length];
        for (int i = 0; i < rows.length; i++) arranged[i] = numbers[rows[i]];
        return arranged;
    }

    /** The rows sorted by this column; rows with the same number stay in the order given. Numbers are small, from 0. */
    public int[] sort(int[] rows) {
        int largest = 0;
        for (int i = 0; i < size; i++) largest = Math.max(largest, numbers[i]);
        var places = new int[largest + 2];
        for (int row : rows) places[numbers[row] + 1]++;
        for (int number = 0; number <= largest; number++) places[number + 1] += places[number];
        var sorted = new int[rows.length];
        for (int row : rows) sorted[places[numbers[row]]++] = row;
        return sorted;
    }
}
