package io.holdpoint.platform;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Capabilities touch each other only through what they show; the diagrams are written from the same model. */
class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(HoldpointApplication.class);

    @Test
    void everyCapabilityKeepsItsBoundary() {
        MODULES.verify();
    }

    @Test
    void writesTheDiagrams() {
        new Documenter(MODULES).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
