package dk.rammevaerk.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.App;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {
    /** Templates are generated: each belongs to the module whose page it shows. */
    final ApplicationModules modules = ApplicationModules.of(App.class, resideInAPackage("dk.rammevaerk.templates.."));

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
