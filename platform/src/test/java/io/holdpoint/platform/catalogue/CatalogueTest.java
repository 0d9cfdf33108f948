package io.holdpoint.platform.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.Rulebook;
import io.holdpoint.platform.PlatformTest;
import io.holdpoint.platform.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The catalogue is whole: every hold point with its texts, every hazard with its words. */
@PlatformTest
class CatalogueTest {

    @LocalServerPort
    private int port;

    @Test
    void theCatalogueHasEverythingThatAScreenSpeaksOf() {
        var catalogue = Visitor.as("administrator", port).get("/api/catalogue").json();
        assertThat(catalogue.path("holdPoints").size())
                .isEqualTo(Rulebook.plan().size() + Rulebook.ticket().size());
        for (var point : catalogue.path("holdPoints")) {
            String id = point.path("id").asString();
            assertThat(catalogue.path("texts").path("en").path(id).asString(""))
                    .as(id)
                    .isNotBlank();
            assertThat(catalogue.path("texts").path("zh").path(id).asString(""))
                    .as(id)
                    .isNotBlank();
            assertThat(point.path("guards").size()).as(id).isPositive();
            assertThat(point.path("clauses").size()).as(id).isPositive();
        }
        assertThat(catalogue.path("hazards").size()).isEqualTo(74);
        assertThat(catalogue
                        .path("hazards")
                        .path(0)
                        .path("controls")
                        .path(0)
                        .path("class")
                        .asString())
                .isEqualTo("ADMINISTRATE");
        assertThat(catalogue.path("regime").path("values").size()).isPositive();
        assertThat(catalogue.path("regime").path("tables").size()).isPositive();
        assertThat(catalogue.path("workTypes").size()).isEqualTo(2);
    }
}
