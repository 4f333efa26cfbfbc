package dk.rammevaerk.documents.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WordGraphTests {
    private static final Map<String, Integer> WORDS = Map.of(
            "møde", Traits.of(Traits.WORD, 10),
            "mødet", Traits.of(Traits.WORD, 3),
            "måde", Traits.of(Traits.WORD | Traits.ENDS, 12),
            "udviklings", Traits.of(Traits.BEGINS, 9),
            "å", Traits.of(Traits.WORD, 0));

    private final WordGraph graph = WordGraphBuilder.build(new TreeMap<>(WORDS));

    @Test
    void everySpellingIsFoundWithItsTraitsAndNoOther() {
        WORDS.forEach((word, traits) -> assertThat(graph.find(word)).as(word).isEqualTo(traits));
        assertThat(graph.find("mød")).isEqualTo(WordGraph.NONE);
        assertThat(graph.find("mødets")).isEqualTo(WordGraph.NONE);
        assertThat(graph.find("")).isEqualTo(WordGraph.NONE);
        assertThat(graph.find("møde4")).isEqualTo(WordGraph.NONE);
    }

    @Test
    void onlyWhatStandsAloneIsAWord() {
        assertThat(graph.isWord("måde")).isTrue();
        assertThat(graph.isWord("udviklings")).isFalse();
    }

    @Test
    void equalEndsAreStoredOnce() {
        int flat = WORDS.keySet().stream().mapToInt(word -> word.length() + 1).sum();
        assertThat(graph.size()).isLessThan(flat);
    }

    @Test
    void aWrittenGraphReadsTheSame() throws IOException {
        var bytes = new ByteArrayOutputStream();
        graph.write(new DataOutputStream(bytes));
        var read = WordGraph.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        WORDS.forEach((word, traits) -> assertThat(read.find(word)).as(word).isEqualTo(traits));
    }
}
