package io.holdpoint.platform.catalogue.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.holdpoint.kernel.risk.Assessment;
import io.holdpoint.kernel.risk.ControlClass;
import io.holdpoint.kernel.risk.Hazard;
import io.holdpoint.kernel.risk.Lec;
import io.holdpoint.kernel.risk.Occasions;
import io.holdpoint.kernel.text.Text;
import java.util.List;

/** A hazard as the catalogue file has it, with its words. */
record HazardEntry(
        String id,
        String job,
        Text name,
        Text consequence,
        int likelihoodTenths,
        int exposureTenths,
        int consequenceScore,
        long residualHundredths,
        List<Control> controls,
        Text evidence,
        Occasions occasions) {

    record Control(Text text, @JsonProperty("class") ControlClass kind) {}

    Hazard hazard() {
        var score = new Lec(likelihoodTenths, exposureTenths, consequenceScore);
        return new Hazard(
                id,
                List.of(new Assessment(score, residualHundredths)),
                controls.stream().map(Control::kind).toList(),
                occasions);
    }
}
