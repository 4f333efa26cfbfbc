package dk.rammevaerk.documents.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AffixRulesTests {
    private final AffixRules rules = new AffixRules(List.of(
            "SFX 10 Y 2",
            "SFX 10 0 t/70 e",
            "SFX 10 0 et [^e]",
            "SFX 70 Y 1",
            "SFX 70 0 s [^s]",
            "SFX 140 Y 1",
            "SFX 140 e te .",
            "SFX 939 0 s/942,946 ."));

    @Test
    void aSuffixTakesFurtherSuffixes() {
        assertThat(forms("møde/10")).containsOnlyKeys("møde", "mødet", "mødets");
    }

    @Test
    void aSuffixMayCutLettersOff() {
        assertThat(forms("løse/140")).containsOnlyKeys("løse", "løste");
    }

    @Test
    void aConditionDecidesWhichSuffixFits() {
        assertThat(forms("råd/10")).containsOnlyKeys("råd", "rådet");
    }

    @Test
    void aLinkingLetterMakesTheBeginningOfACompoundAndNoWord() {
        assertThat(forms("udvikling/939"))
                .containsEntry("udviklings", Traits.BEGINS)
                .containsEntry("udvikling", Traits.WORD);
    }

    @Test
    void aForbiddenEntryHasNoForms() {
        assertThat(forms("forkert/36,10")).isEmpty();
    }

    private Map<String, Integer> forms(String entry) {
        var forms = new HashMap<String, Integer>();
        rules.forms(entry, (form, flags) -> forms.merge(form, flags, (a, b) -> a | b));
        return forms;
    }
}
