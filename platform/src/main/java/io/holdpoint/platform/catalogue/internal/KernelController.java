package io.holdpoint.platform.catalogue.internal;

import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.regime.RegimeFile;
import io.holdpoint.kernel.risk.Hazard;
import io.holdpoint.kernel.text.Texts;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.TicketType;
import io.holdpoint.platform.catalogue.Catalogue;
import java.util.SortedMap;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a kernel in the browser has to know before it decides anything. */
@RestController
class KernelController {

    private final Catalogue catalogue;
    private final Texts texts;

    KernelController(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /**
     * A world, in the shape in which the kernel in the browser takes it.
     *
     * @param regime the utility's values as they stand now
     * @param hazards the hazard catalogue, by id
     * @param types what each form asks for
     * @param texts the words
     */
    record World(
            RegimeFile regime, SortedMap<String, Hazard> hazards, SortedMap<Form, TicketType> types, Texts texts) {}

    /** The world; it changes with a release, and where an administrator accepts a value of the regime. */
    @GetMapping("/api/kernel/world")
    ResponseEntity<World> world() {
        Regime regime = catalogue.regime();
        var world = new World(RegimeFile.of(regime), catalogue.hazards(), catalogue.ticketTypes(), texts);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(world);
    }
}
