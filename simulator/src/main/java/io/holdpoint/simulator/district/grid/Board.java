package io.holdpoint.simulator.district.grid;

import io.holdpoint.simulator.district.Draw;
import io.holdpoint.simulator.district.Supply;
import java.util.List;

/** A transformer on a pole, its board of four ways, and along each way the boxes and houses. */
final class Board {

    private static final int LOW = 400;
    private static final int MEDIUM = 10_000;
    private static final int WAYS = 4;
    private static final int A_BOX = 5;

    private final Rows rows;
    private final String id;
    private final String name;
    private final Place place;
    private final Draw draw;

    Board(Rows rows, String id, String name, String pole, Place place, Draw draw) {
        this.rows = rows;
        this.id = id;
        this.name = name;
        this.place = place;
        this.draw = draw;
        rows.container("BOARD", id + "-D", name + "低压柜", "", place);
        rows.node(id + "-H", name + "高压侧", "", MEDIUM, place);
        rows.node(id + "-L", name + "低压侧", id + "-D", LOW, place);
        rows.node(id + "-B", name + "低压母线", id + "-D", LOW, place);
        rows.point("FUSE", id + "-FU", name + "跌落式熔断器", "", pole, id + "-H", "CLOSED");
        rows.transformer(id, name + "配变", "", id + "-H", id + "-L");
        rows.point("BREAKER", id + "-Q0", name + "总开关", id + "-D", id + "-L", id + "-B", "CLOSED");
    }

    /** Hangs its customers on its ways. */
    void supply(List<Customer> customers) {
        int aWay = (customers.size() + WAYS - 1) / WAYS;
        for (int way = 1; way <= WAYS; way++) {
            int from = Math.min(customers.size(), (way - 1) * aWay);
            way(way, customers.subList(from, Math.min(customers.size(), from + aWay)));
        }
    }

    private void way(int way, List<Customer> customers) {
        double direction = way * StrictMath.PI / 2 + draw.between(-30, 30) / 100.0;
        var end = id + "-W" + way;
        var at = place;
        rows.node(end + "N", name + way + "路出线", id + "-D", LOW, place);
        rows.way(end, name + way + "路熔断器", id + "-D", id + "-B", end + "N", way);
        var before = end + "N";
        for (int box = 1; (box - 1) * A_BOX < customers.size(); box++) {
            var next = at.towards(direction, draw.between(25, 60));
            var own = end + "-X" + box;
            rows.container("BOX", own, name + way + "路" + box + "号表箱", "", next);
            rows.node(own + "N", name + way + "路" + box + "号表箱进线", own, LOW, next);
            rows.line(own + "-C", name + way + "路" + box + "号电缆", before, own + "N", at, next);
            for (Customer customer : customers.subList((box - 1) * A_BOX, Math.min(customers.size(), box * A_BOX))) {
                house(customer, own, next);
            }
            before = own + "N";
            at = next;
        }
    }

    private void house(Customer customer, String box, Place beside) {
        var house = "H-" + customer.serial();
        var there = beside.towards(draw.between(0, 628) / 100.0, draw.between(6, 20));
        var service = customer.sources().getFirst();
        rows.node(house, customer.name(), "", LOW, there);
        rows.point("BREAKER", service.point(), service.name(), box, box + "N", house, "CLOSED");
        rows.usagePoint(customer.number(), customer.name(), house, customer.need());
        customer.sources().stream().skip(1).forEach(source -> plant(customer, source, house, there));
    }

    private void plant(Customer customer, Supply.Source source, String house, Place there) {
        var node = "H-" + source.point();
        rows.node(node, source.name(), "", LOW, there);
        rows.point("BREAKER", source.point(), source.name(), "", house, node, "CLOSED");
        rows.source(source.kind(), "SRC-" + source.point(), plantName(source), node, customer.number());
    }

    /** The plant goes by the name of its switch without the word for a switch. */
    private static String plantName(Supply.Source source) {
        return source.name().replace("并网开关", "").replace("输出开关", "").replace("开关", "");
    }
}
