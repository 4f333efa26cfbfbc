package dk.rammevaerk.documents.restore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DamageTests {
    @Test
    void aTextWithSoundLettersAndNoDamageIsSound() {
        assertThat(new Damage(new int[3], new int[] {1, 0, 2}).around(1)).isEqualTo(Damage.NONE);
    }

    @Test
    void aTextWithoutAnyEvidenceMayBeDamaged() {
        assertThat(new Damage(new int[3], new int[3]).around(0)).isBetween(0.2, 0.4);
    }

    @Test
    void twoOddWordsInALongSoundTextAreNoDamage() {
        var damaged = new int[100];
        damaged[50] = 2;
        var sound = new int[100];
        java.util.Arrays.fill(sound, 3);
        assertThat(new Damage(damaged, sound).around(50)).isEqualTo(Damage.NONE);
    }

    @Test
    void aDamagedPageAmongSoundOnesCountsThereOnly() {
        var damaged = new int[400];
        var sound = new int[400];
        java.util.Arrays.fill(sound, 3);
        java.util.Arrays.fill(damaged, 200, 230, 3);
        java.util.Arrays.fill(sound, 200, 230, 0);
        var damage = new Damage(damaged, sound);
        assertThat(damage.around(215)).isGreaterThan(0.8);
        assertThat(damage.around(20)).isLessThan(Damage.LITTLE);
    }
}
