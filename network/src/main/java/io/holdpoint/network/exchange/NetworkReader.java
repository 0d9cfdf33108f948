package io.holdpoint.network.exchange;

import io.holdpoint.network.Network;
import java.io.IOException;
import java.io.InputStream;

/** Reads a network from a file. A bad file is refused with everything that is wrong in it, and nothing of it is taken over. */
public final class NetworkReader {

    private NetworkReader() {}

    /**
     * Reads a whole stream, up to the usual limits; it is not closed.
     *
     * @param file the file's name, for the faults
     * @throws IOException where the stream itself fails
     */
    public static Imported read(InputStream stream, String file, Format format) throws IOException {
        return read(stream, file, format, Limits.USUAL);
    }

    /** As {@link #read(InputStream, String, Format)}, up to other limits. */
    public static Imported read(InputStream stream, String file, Format format, Limits limits) throws IOException {
        var faults = new Faults(file);
        var draft = new Draft(faults);
        var rows = new Rows(faults, draft);
        switch (format) {
            case CSV -> CsvRows.read(stream, limits, faults, rows::take);
            case GEOJSON -> GeoJsonRows.read(stream, limits, faults, rows::take);
        }
        new References(draft, faults).check();
        return faults.none() ? whole(draft, faults) : faults.refused();
    }

    private static Imported whole(Draft draft, Faults faults) {
        var network = Network.of(draft.elements());
        var structure = new Structure(network);
        structure.meters(draft.usagePoints, faults);
        return faults.none() ? new Imported.Accepted(network, structure.notes()) : faults.refused();
    }
}
