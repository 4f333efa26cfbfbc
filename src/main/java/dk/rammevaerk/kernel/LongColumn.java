package dk.rammevaerk.kernel;

import java.util.Arrays;

/** As {@link IntColumn}, for numbers beyond two thousand million. */
public final class LongColumn {
    private long[] numbers = new long[1024];
    private int size;

    public void add(long number) {
        if (size == numbers.length) numbers = Arrays.copyOf(numbers, size + (size >> 1));
        numbers[size++] = number;
    }

    /** @param row from 0, less than the number of rows */
    public long get(int row) {
        return numbers[row];
    }
}
