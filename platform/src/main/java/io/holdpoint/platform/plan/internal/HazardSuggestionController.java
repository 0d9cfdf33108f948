package io.holdpoint.platform.plan.internal;

import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.VoltageClass;
import io.holdpoint.kernel.risk.WeatherAlert;
import io.holdpoint.platform.command.Actor;
import io.holdpoint.platform.command.Orders;
import io.holdpoint.platform.identity.Callers;
import io.holdpoint.platform.plan.internal.HazardSuggestions.Asked;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hazards to think of, over HTTP. */
@RestController
class HazardSuggestionController {

    /** An identifier: short, and of characters that the database can keep. */
    static final String IDENTIFIER = "\\P{Cntrl}{1,80}";

    private final HazardSuggestions suggestions;
    private final Callers callers;

    HazardSuggestionController(HazardSuggestions suggestions, Callers callers) {
        this.suggestions = suggestions;
        this.callers = callers;
    }

    /** What a planner may want to tick for a job, in the order of the catalogue. */
    @GetMapping("/api/hazard-suggestions")
    HazardSuggestionView suggest(
            @RequestParam @Pattern(regexp = IDENTIFIER) String workType,
            @RequestParam Optional<@Pattern(regexp = IDENTIFIER) String> customer,
            @RequestParam Optional<@Pattern(regexp = IDENTIFIER) String> plan,
            @RequestParam Optional<VoltageClass> voltage,
            @RequestParam(defaultValue = "") @Size(max = 50) List<SiteTag> tag,
            @RequestParam(defaultValue = "") @Size(max = 50) List<WeatherAlert> weather) {
        var actor = Actor.of(callers.current());
        var asked = new Asked(workType, customer, plan, voltage, new TreeSet<>(tag), new TreeSet<>(weather));
        return Orders.known(() -> suggestions.suggest(actor, asked));
    }
}
