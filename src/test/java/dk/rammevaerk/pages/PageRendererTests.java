package dk.rammevaerk.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PageRendererTests {

    @Test
    void theTemplateIsNamedAfterTheModuleAndTheRecord() {
        assertThat(PageRenderer.templateOf(Trail.class)).isEqualTo("pages/Trail.jte");
    }

    @Test
    void aRecordOfSomebodyElseIsRefused() {
        assertThatThrownBy(() -> PageRenderer.templateOf(String.class)).hasMessageContaining("java.lang.String");
    }
}
