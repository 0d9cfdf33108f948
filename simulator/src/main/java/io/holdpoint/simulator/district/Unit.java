package io.holdpoint.simulator.district;

import java.util.Optional;

/** A unit of the county company; its id is the code that ticket numbers begin with. */
public record Unit(String id, Optional<String> parent, Name name) {

    Unit under(String unit) {
        return new Unit(id, Optional.of(unit), name);
    }
}
