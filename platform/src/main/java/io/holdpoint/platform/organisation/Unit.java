package io.holdpoint.platform.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

/**
 * A unit of the utility.
 *
 * @param id its code, which ticket numbers begin with
 * @param parent the unit above; empty at the top
 * @param name what it is called
 */
public record Unit(
        @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,39}") String id,
        Optional<String> parent,
        @Valid Name name) {}
