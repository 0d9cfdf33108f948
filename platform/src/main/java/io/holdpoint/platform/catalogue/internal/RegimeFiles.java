package io.holdpoint.platform.catalogue.internal;

import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.regime.RegimeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the regime that ships with the kernel and, where a utility has one, the profile of its own values over it. */
final class RegimeFiles {

    private final DataFiles files;
    private final JsonMapper json;

    RegimeFiles(DataFiles files, JsonMapper json) {
        this.files = files;
        this.json = json;
    }

    /**
     * The regime in force.
     *
     * @param name of the shipped regime: CSG, SG or US
     * @param profile path of the utility's own values; blank where it has none
     * @throws IllegalArgumentException with every unknown name, gap and contradiction, a line each
     */
    Regime regime(String name, String profile) {
        RegimeFile shipped = files.read("regimes/" + name.toLowerCase(Locale.ROOT) + ".json", new TypeReference<>() {});
        Regime regime = shipped.regime();
        if (profile.isBlank()) {
            return regime;
        }
        RegimeFile own = read(Path.of(profile));
        return regime.overriding(own.name(), own);
    }

    private RegimeFile read(Path profile) {
        try (var file = Files.newInputStream(profile)) {
            return json.readValue(file, RegimeFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
