package io.holdpoint.simulator.district.grid;

import io.holdpoint.simulator.district.Draw;
import java.util.ArrayList;
import java.util.List;

/** A substation: two infeeds and two transformers, two busbars with an open coupler, and the bays of its feeders. */
final class Station {

    static final int FEEDERS = 8;
    private static final int HIGH = 110_000;
    private static final int MEDIUM = 10_000;
    private static final double TURN = 2 * StrictMath.PI;

    private final Rows rows;
    private final Town town;
    private final String id;

    Station(Rows rows, Town town) {
        this.rows = rows;
        this.town = town;
        this.id = town.unit() + "-S";
    }

    /** Writes it, and gives the trunks that start in it. */
    List<Trunk> write(Draw draw) {
        rows.container("SUBSTATION", id, town.name() + "变电站", "", town.centre());
        rows.node(id + "-110", "110kV母线", id, HIGH, town.centre());
        for (int section = 1; section <= 2; section++) {
            infeed(section);
            transformer(section);
        }
        rows.point("BREAKER", id + "-QC", "10kV分段开关", id, bus(1), bus(2), "OPEN");
        var trunks = new ArrayList<Trunk>();
        for (int number = 1; number <= FEEDERS; number++) {
            trunks.add(feeder(number, draw));
        }
        return List.copyOf(trunks);
    }

    private void infeed(int section) {
        var gantry = id + "-I" + section;
        rows.node(gantry, "110kV进线" + section, id, HIGH, town.centre());
        rows.node(gantry + "M", "", id, HIGH, town.centre());
        rows.source("GRID", gantry + "-G", town.name() + "110kV进线" + section, gantry, id);
        rows.point("DISCONNECTOR", gantry + "-QB", "进线" + section + "隔离开关", id, gantry, gantry + "M", "CLOSED");
        rows.point("BREAKER", gantry + "-QA", "进线" + section + "断路器", id, gantry + "M", id + "-110", "CLOSED");
    }

    private void transformer(int section) {
        var own = id + "-T" + section;
        rows.node(own + "H", "", id, HIGH, town.centre());
        rows.node(own + "L", "", id, MEDIUM, town.centre());
        rows.node(bus(section), "10kV" + "Ⅰ".repeat(section) + "段母线", id, MEDIUM, town.centre());
        rows.point("BREAKER", own + "-QH", section + "号主变高压断路器", id, id + "-110", own + "H", "CLOSED");
        rows.transformer(own, section + "号主变", id, own + "H", own + "L");
        rows.point("BREAKER", own + "-QL", section + "号主变低压断路器", id, own + "L", bus(section), "CLOSED");
    }

    private Trunk feeder(int number, Draw draw) {
        var feeder = town.unit() + "-F" + number;
        var name = town.name() + number + "线";
        var head = town.centre().towards(TURN * number / FEEDERS, 60);
        rows.container("BAY", feeder + "-BAY", name + "间隔", id, town.centre());
        rows.node(feeder + "-M", "", feeder + "-BAY", MEDIUM, town.centre());
        rows.node(feeder + "-H", name + "出线", feeder + "-BAY", MEDIUM, head);
        rows.point(
                "DISCONNECTOR",
                feeder + "-QB",
                name + "母线侧隔离开关",
                feeder + "-BAY",
                bus(1 + number % 2),
                feeder + "-M",
                "CLOSED");
        rows.point("BREAKER", feeder + "-QA", name + "断路器", feeder + "-BAY", feeder + "-M", feeder + "-H", "CLOSED");
        rows.feeder(feeder, name, id, feeder + "-H");
        return new Trunk(rows, feeder, name, head, TURN * number / FEEDERS, draw);
    }

    private String bus(int section) {
        return id + "-B" + section;
    }
}
