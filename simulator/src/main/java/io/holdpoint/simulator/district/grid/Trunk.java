package io.holdpoint.simulator.district.grid;

import io.holdpoint.simulator.district.Draw;

/** The overhead line of a feeder: pole after pole, with a switch in it now and then. */
final class Trunk {

    private static final int MEDIUM = 10_000;
    private static final int SECTION = 5;

    private final Rows rows;
    private final String feeder;
    private final String name;
    private final double direction;
    private final Draw draw;
    private String end;
    private Place place;
    private int poles;

    Trunk(Rows rows, String feeder, String name, Place head, double direction, Draw draw) {
        this.rows = rows;
        this.feeder = feeder;
        this.name = name;
        this.direction = direction;
        this.draw = draw;
        this.end = feeder + "-H";
        this.place = head;
    }

    /** One pole further, and the transformer that hangs on it. */
    Board next() {
        poles++;
        if (poles % SECTION == 0) {
            section();
        }
        var next = place.towards(direction + draw.between(-40, 40) / 100.0, draw.between(120, 420));
        var pole = feeder + "-P" + poles;
        rows.node(pole, name + poles + "号杆", "", MEDIUM, next);
        rows.line(feeder + "-L" + poles, name + poles + "号档", end, pole, place, next);
        end = pole;
        place = next;
        return new Board(rows, feeder + "-T" + poles, name + poles + "号台区", pole, next, draw);
    }

    /** A sectionalising switch; of one in the county nobody knows how it stands. */
    private void section() {
        var behind = feeder + "-P" + (poles - 1) + "S";
        rows.node(behind, name + (poles - 1) + "号杆负荷侧", "", MEDIUM, place);
        rows.point(
                "LOAD_BREAK_SWITCH",
                feeder + "-K" + poles / SECTION,
                name + "分段" + poles / SECTION,
                "",
                end,
                behind,
                feeder.equals("QH-SQ-F8") && poles == SECTION ? "UNKNOWN" : "CLOSED");
        end = behind;
    }

    /** A line with an open switch from its end to the end of another. */
    void tie(Trunk other) {
        var tie = feeder + "-LL";
        rows.node(tie + "-N", name + "联络", "", MEDIUM, place);
        rows.point("LOAD_BREAK_SWITCH", tie + "-K", name + "联络开关", "", end, tie + "-N", "OPEN");
        rows.line(tie, name + "联络线", tie + "-N", other.end, place, other.place);
    }
}
