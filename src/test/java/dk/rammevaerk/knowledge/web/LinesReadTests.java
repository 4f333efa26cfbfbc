package dk.rammevaerk.knowledge.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesReadTests {
    @Test
    void aTextIsComparedAsItIsRead() {
        assertThat(LinesRead.of("""
                        ## Hvem gør hvad?

                        | Opgave | Læge |
                        |---|:-:|
                        | **Ordinere** | Ja |

                        - Se [vejledningen](https://example.dk/a)
                        1. Ring 2 * 4 gange
                        """)).isEqualTo("""
                        Hvem gør hvad?
                        Opgave · Læge
                        Ordinere · Ja
                        • Se vejledningen
                        1. Ring 2 * 4 gange""");
    }
}
