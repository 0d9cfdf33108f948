package io.holdpoint.platform.equipment.internal;

import io.holdpoint.kernel.facts.Rating;
import io.holdpoint.kernel.facts.ToolCondition;
import io.holdpoint.kernel.facts.ToolFacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** A tool to be entered; {@code testDue} is that of a test made before it was entered here, {@code rating} what it is made for. */
record NewTool(
        @NotBlank @Size(max = 80) String id,
        @NotBlank @Size(max = 80) String kind,
        @NotBlank @Size(max = 80) String unit,
        Optional<LocalDate> testDue,
        ToolCondition condition,
        Optional<Rating> rating) {

    ToolFacts tool() {
        return new ToolFacts(id, kind, testDue, condition, Optional.empty(), rating.orElse(Rating.NONE));
    }
}
