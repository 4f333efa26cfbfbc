package dk.rammevaerk.documents.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EncodingTests {
    /** Of every kind of byte that UTF-8 knows, those at the bounds. */
    private static final int[] BYTES = {
        'a', 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0,
        0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };

    private static Encoding asTheJdkSays(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return Encoding.UTF_8;
        } catch (CharacterCodingException other) {
            return Encoding.WINDOWS_1252;
        }
    }

    private static InputStream inPieces(byte[] content, Random random) {
        return new FilterInputStream(new ByteArrayInputStream(content)) {
            @Override
            public int read(byte[] to) throws IOException {
                return super.read(to, 0, 1 + random.nextInt(12));
            }
        };
    }

    @Test
    void whateverTheBytesTheyAreUtf8WhenTheJdkSaysSo() throws IOException {
        for (int a : BYTES) {
            for (int b : BYTES) {
                for (int c : BYTES) {
                    for (int d : BYTES) {
                        var content = new byte[] {'x', (byte) a, (byte) b, (byte) c, (byte) d};
                        assertThat(Encoding.of(new ByteArrayInputStream(content)))
                                .isEqualTo(asTheJdkSays(content));
                    }
                }
            }
        }
    }

    @Test
    void aLetterMayBePartedBetweenTwoBlocks() throws IOException {
        var random = new Random(11L);
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (int k = random.nextInt(40); k >= 0; k--) text.append(random.nextInt(3) == 0 ? "å€😀" : "abcdefghij");
            var content = text.toString().getBytes(StandardCharsets.UTF_8);
            if (random.nextBoolean()) content[random.nextInt(content.length)] = (byte) random.nextInt(256);
            assertThat(Encoding.of(inPieces(content, random))).isEqualTo(asTheJdkSays(content));
        }
    }
}
