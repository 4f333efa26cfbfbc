package dk.rammevaerk.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnTests {
    private static final int MANY = 5000;

    private final IntColumn column = new IntColumn();

    @Test
    void rowsKeepTheirNumbersHoweverManyCome() {
        var longs = new LongColumn();
        for (int i = 0; i < MANY; i++) {
            column.add(7 * i);
            longs.add((7L * i) << Integer.SIZE);
        }
        assertThat(column.size()).isEqualTo(MANY);
        assertThat(column.toArray())
                .isEqualTo(IntStream.range(0, MANY).map(i -> 7 * i).toArray());
        assertThat(IntStream.range(0, MANY)).allMatch(i -> column.get(i) == 7 * i);
        assertThat(IntStream.range(0, MANY)).allMatch(i -> longs.get(i) == (7L * i) << Integer.SIZE);
    }

    @Test
    void rowsWithTheSameNumberStayInOrder() {
        for (int number : new int[] {2, 0, 2, 1, 0}) column.add(number);

        assertThat(column.sort(new int[] {0, 1, 2, 3, 4})).containsExactly(1, 4, 3, 0, 2);
        assertThat(column.sort(new int[] {4, 2, 1, 0})).containsExactly(4, 1, 2, 0);
        assertThat(column.arranged(new int[] {3, 0})).containsExactly(1, 2);
    }
}
