package io.holdpoint.network.exchange;

import io.holdpoint.kernel.facts.SpecialNeed;
import io.holdpoint.network.ACLineSegment;
import io.holdpoint.network.Branch;
import io.holdpoint.network.ConnectivityNode;
import io.holdpoint.network.EquipmentContainer;
import io.holdpoint.network.Location;
import io.holdpoint.network.Network;
import io.holdpoint.network.PowerTransformer;
import io.holdpoint.network.Source;
import io.holdpoint.network.Switch;
import io.holdpoint.network.UsagePoint;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a network as the CSV that the reader reads: the same network always to the same text. */
public final class NetworkWriter {

    private final Appendable out;

    private NetworkWriter(Appendable out) {
        this.out = out;
    }

    /** Writes a whole network. */
    public static void csv(Network network, Appendable out) throws IOException {
        new NetworkWriter(out).write(network);
    }

    private void write(Network network) throws IOException {
        line(Arrays.stream(Column.values()).map(Column::header).collect(Collectors.joining(",")));
        for (EquipmentContainer item : network.containers()) {
            var row = row(item.kind().name(), item.id(), item.name());
            row.put(Column.IN, item.within());
            place(row, item.location());
            write(row);
        }
        for (ConnectivityNode item : network.nodes()) {
            var row = row(Kind.NODE.name(), item.id(), item.name());
            row.put(Column.IN, item.container());
            row.put(Column.VOLTAGE, Integer.toString(item.voltage()));
            place(row, item.location());
            write(row);
        }
        for (var item : network.feeders()) {
            var row = row(Kind.FEEDER.name(), item.id(), item.name());
            row.put(Column.IN, item.substation());
            row.put(Column.FROM, item.head());
            write(row);
        }
        for (Branch item : network.branches()) {
            write(branch(item));
        }
        for (UsagePoint item : network.usagePoints()) {
            var row = row(Kind.USAGE_POINT.name(), item.id(), item.name());
            row.put(Column.FROM, item.node());
            row.put(Column.NEED, item.need().map(SpecialNeed::name).orElse(""));
            write(row);
        }
        for (Source item : network.sources()) {
            var row = row(
                    item.temporary()
                            ? Kind.TEMPORARY_SUPPLY.name()
                            : item.kind().name(),
                    item.id(),
                    item.name());
            row.put(Column.FROM, item.node());
            row.put(Column.OWNER, item.owner());
            write(row);
        }
    }

    private static Map<Column, String> branch(Branch branch) {
        var row = switch (branch) {
            case Switch item -> point(item);
            case ACLineSegment item -> {
                var line = row(Kind.LINE.name(), item.id(), item.name());
                line.put(Column.LENGTH, Double.toString(item.length()));
                yield line;
            }
            case PowerTransformer item -> {
                var transformer = row(Kind.TRANSFORMER.name(), item.id(), item.name());
                transformer.put(Column.IN, item.container());
                yield transformer;
            }
        };
        row.put(Column.FROM, branch.from());
        row.put(Column.TO, branch.to());
        return row;
    }

    private static Map<Column, String> point(Switch item) {
        var row = row(item.kind().name(), item.id(), item.name());
        row.put(Column.IN, item.container());
        row.put(Column.POSITION, item.position().name());
        row.put(Column.WAY, item.way());
        return row;
    }

    private static Map<Column, String> row(String kind, String id, String name) {
        var row = new EnumMap<Column, String>(Column.class);
        row.put(Column.KIND, kind);
        row.put(Column.ID, id);
        row.put(Column.NAME, name);
        return row;
    }

    private static void place(Map<Column, String> row, Optional<Location> location) {
        location.ifPresent(place -> {
            row.put(Column.LON, Double.toString(place.lon()));
            row.put(Column.LAT, Double.toString(place.lat()));
        });
    }

    private void write(Map<Column, String> row) throws IOException {
        line(Arrays.stream(Column.values())
                .map(column -> quoted(row.getOrDefault(column, "")))
                .collect(Collectors.joining(",")));
    }

    private void line(String text) throws IOException {
        out.append(text).append('\n');
    }

    private static String quoted(String text) {
        boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.equals(text.strip());
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
