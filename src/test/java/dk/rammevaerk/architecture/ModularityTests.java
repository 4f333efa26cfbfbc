package dk.rammevaerk.architecture;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.App;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {
    final ApplicationModules modules = ApplicationModules.of(App.class);

    @Test
    void eachModuleUsesOnlyWhatItNames() {
        modules.detectViolations().throwIfPresent();
    }

    @Test
    void aModuleThatUsesMoreIsFound() {
        assertThatExceptionOfType(Violations.class)
                .isThrownBy(() -> ApplicationModules.of("dk.rammevaerk.architecture.broken", everywhere -> true)
                        .detectViolations()
                        .throwIfPresent())
                .withMessageContaining("upper");
    }

    /** Writes the diagram of modules to {@code target/spring-modulith-docs}. */
    @Test
    void theDiagramOfModulesIsDrawn() {
        new Documenter(modules).writeModulesAsPlantUml();
    }
}
