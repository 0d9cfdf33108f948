package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.regime.RegimeFile;
import io.holdpoint.kernel.regime.Setting;
import java.util.Optional;
import java.util.TreeMap;

/** A regime with one value otherwise. */
final class Profiles {

    private Profiles() {}

    static Regime with(Regime regime, Setting setting, long value) {
        var values = new TreeMap<String, RegimeFile.Entry>();
        values.put(
                setting.name(),
                new RegimeFile.Entry(Optional.of(value), Optional.empty(), Optional.of("test"), Optional.of(true)));
        return regime.overriding("test", new RegimeFile("test", values, new TreeMap<>()));
    }
}
