package io.holdpoint.network.exchange;

import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.grid.SwitchKind;
import io.holdpoint.network.ACLineSegment;
import io.holdpoint.network.Branch;
import io.holdpoint.network.ConnectivityNode;
import io.holdpoint.network.EquipmentContainer;
import io.holdpoint.network.Feeder;
import io.holdpoint.network.PowerTransformer;
import io.holdpoint.network.Source;
import io.holdpoint.network.Switch;
import io.holdpoint.network.UsagePoint;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Makes elements out of rows. */
final class Rows {

    private static final int LONGEST_ID = 100;

    private final Faults faults;
    private final Values values;
    private final Draft draft;

    /** The same text once only: a million lines name a million nodes twice. */
    private final Map<String, String> texts = new HashMap<>();

    Rows(Faults faults, Draft draft) {
        this.faults = faults;
        this.values = new Values(faults);
        this.draft = draft;
    }

    /** Takes a row in. */
    void take(Row row) {
        if (row.id().isEmpty() || row.id().length() > LONGEST_ID) {
            faults.add(row.number(), row.id(), FaultCode.BAD_ID, "");
            return;
        }
        row.values().forEach((column, text) -> clean(row, column, text));
        var text = row.get(Column.KIND);
        Kind.of(text)
                .ifPresentOrElse(
                        kind -> take(row, kind),
                        () -> faults.add(row.number(), row.id(), FaultCode.UNKNOWN_KIND, text));
    }

    private void clean(Row row, Column column, String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isISOControl(text.charAt(at))) {
                faults.add(row.number(), row.id(), FaultCode.CONTROL_CHARACTER, column.header());
                return;
            }
        }
    }

    private void take(Row row, Kind kind) {
        switch (kind) {
            case SUBSTATION, BAY, BOARD, BOX -> container(row, EquipmentContainer.Kind.valueOf(kind.name()));
            case FEEDER -> feeder(row);
            case NODE -> node(row);
            case BREAKER, LOAD_BREAK_SWITCH, DISCONNECTOR, FUSE, JUMPER ->
                branch(row, point(row, SwitchKind.valueOf(kind.name())));
            case LINE -> branch(row, new ACLineSegment(id(row), name(row), from(row), to(row), values.length(row)));
            case TRANSFORMER -> branch(row, new PowerTransformer(id(row), name(row), in(row), from(row), to(row)));
            case USAGE_POINT ->
                draft.usagePoints.add(
                        row.number(), id(row), new UsagePoint(id(row), name(row), from(row), values.need(row)));
            case GRID, PHOTOVOLTAIC, STORAGE, GENERATOR, UPS, SECOND_SUPPLY ->
                source(row, SourceKind.valueOf(kind.name()), false);
            case TEMPORARY_SUPPLY -> source(row, SourceKind.GENERATOR, true);
        }
    }

    private void container(Row row, EquipmentContainer.Kind kind) {
        draft.containers.add(
                row.number(), id(row), new EquipmentContainer(id(row), name(row), kind, in(row), values.location(row)));
    }

    private void feeder(Row row) {
        draft.feeders.add(row.number(), id(row), new Feeder(id(row), name(row), in(row), from(row)));
    }

    private void node(Row row) {
        var id = id(row);
        draft.nodes.add(
                row.number(),
                id,
                new ConnectivityNode(id, name(row), in(row), values.voltage(row), values.location(row)));
    }

    private Switch point(Row row, SwitchKind kind) {
        return new Switch(
                id(row), name(row), in(row), from(row), to(row), kind, values.position(row), same(row.get(Column.WAY)));
    }

    private void branch(Row row, Branch branch) {
        draft.branches.add(row.number(), branch.id(), branch);
    }

    private void source(Row row, SourceKind kind, boolean temporary) {
        var source = new Source(id(row), name(row), kind, from(row), row.get(Column.OWNER), temporary);
        draft.sources.add(row.number(), source.id(), source);
    }

    private String id(Row row) {
        return same(row.id());
    }

    /** What has no name goes by its id. */
    private String name(Row row) {
        return Optional.of(row.get(Column.NAME)).filter(name -> !name.isEmpty()).orElseGet(() -> id(row));
    }

    private String in(Row row) {
        return same(row.get(Column.IN));
    }

    private String from(Row row) {
        return same(values.required(row, Column.FROM));
    }

    private String to(Row row) {
        return same(values.required(row, Column.TO));
    }

    private String same(String text) {
        var known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }
}
