package io.holdpoint.platform.network.internal;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.network.exchange.Format;
import io.holdpoint.network.exchange.Imported;
import io.holdpoint.network.exchange.Limits;
import io.holdpoint.network.exchange.NetworkReader;
import io.holdpoint.network.exchange.Note;
import io.holdpoint.platform.network.internal.NetworkRows.Version;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** Keeps networks, and the latest of them in memory. */
@Component
public class NetworkStore {

    /** Seven counties of twenty thousand meters; the memory that the platform is started with by default reads no more at once. */
    static final Limits LIMITS = new Limits(64L << 20, 8 << 10, 600_000);

    private final NetworkRows rows;
    private final AtomicReference<Optional<InForce>> inForce = new AtomicReference<>(Optional.empty());

    NetworkStore(NetworkRows rows) {
        this.rows = rows;
    }

    /** The latest network, with what its keeper may want to look at. */
    record InForce(Version version, Model model, List<Note> notes) {}

    /** The latest network; empty where none was ever brought in. */
    public Optional<Model> model() {
        return latest().map(InForce::model);
    }

    /** The same, with where it comes from. Read from the database once. */
    Optional<InForce> latest() {
        var known = inForce.get();
        return known.isPresent() ? known : read();
    }

    /** Brings in another one; it is in force at once if it is sound. */
    synchronized Brought bringIn(InputStream file, Format format, Stamp stamp) throws IOException {
        return switch (NetworkReader.read(file, name(format), format, LIMITS)) {
            case Imported.Refused refused -> new Brought.Refused(refused.faults(), refused.more());
            case Imported.Accepted accepted -> new Brought.Taken(keep(accepted, stamp));
        };
    }

    private InForce keep(Imported.Accepted accepted, Stamp stamp) throws IOException {
        var packed = Packed.of(accepted.network());
        var version = rows.keep(packed.content(), packed.hash(), stamp);
        var now = new InForce(version, new Model(accepted.network()), accepted.notes());
        inForce.set(Optional.of(now));
        return now;
    }

    private synchronized Optional<InForce> read() {
        if (inForce.get().isEmpty()) {
            inForce.set(rows.latest().map(this::read));
        }
        return inForce.get();
    }

    private InForce read(Version version) {
        try (var unpacked = Packed.open(rows.content(version.version()))) {
            return switch (NetworkReader.read(unpacked, "network " + version.version(), Format.CSV, LIMITS)) {
                case Imported.Accepted sound -> new InForce(version, new Model(sound.network()), sound.notes());
                case Imported.Refused spoilt ->
                    throw new IllegalStateException("the network on record is not sound any more: " + spoilt.faults());
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String name(Format format) {
        return switch (format) {
            case CSV -> "network.csv";
            case GEOJSON -> "network.geojson";
        };
    }
}
