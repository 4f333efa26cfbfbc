package dk.rammevaerk.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.database.StartupFailure;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The region is known by its code, and is one there is. */
@RunningApp
class OurRegionIT {
    @Autowired
    Parties parties;

    @Autowired
    OurRegion ours;

    @Test
    void itIsTheRegionWithItsMunicipalities() {
        assertThat(ours.authorities()).hasSize(20).extracting(Authority::code).contains("1082", "0779", "0671");
    }

    @Test
    void aCodeThatIsNoRegionsStopsTheStart() {
        for (var code : new String[] {"9999", "0779", ""}) {
            assertThatExceptionOfType(StartupFailure.class)
                    .isThrownBy(() -> new OurRegion(parties, code))
                    .withMessageContaining("rammevaerk.region-code");
        }
    }
}
