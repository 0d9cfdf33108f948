package io.holdpoint.network;

import java.util.Optional;

/**
 * A point at which equipment is joined without impedance (CIM {@code ConnectivityNode}).
 *
 * @param id its code
 * @param name what it is called
 * @param container what it stands in; empty where it stands alone
 * @param voltage its nominal voltage, in volts (CIM {@code BaseVoltage.nominalVoltage})
 * @param location where it is, if that is known
 */
public record ConnectivityNode(String id, String name, String container, int voltage, Optional<Location> location) {

    /** The highest nominal alternating voltage that is still low voltage, in volts (IEC 60038). */
    public static final int LOW_VOLTAGE = 1000;

    /** Whether it is part of a low-voltage network. */
    public boolean lowVoltage() {
        return voltage <= LOW_VOLTAGE;
    }
}
