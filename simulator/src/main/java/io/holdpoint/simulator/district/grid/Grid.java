package io.holdpoint.simulator.district.grid;

import io.holdpoint.simulator.district.District;
import io.holdpoint.simulator.district.Draw;
import io.holdpoint.simulator.district.Supply;
import java.util.ArrayList;
import java.util.List;

/**
 * The network of the county of Qinghe: three substations, 24 feeders with ties between them, 400 transformers, 20,000 customers, among whom
 * are those of the register with their own points. The county is fictional, and so is everything on it; that its places lie where the North
 * China Plain is means nothing.
 */
public final class Grid {

    static final int TRANSFORMERS = 400;
    static final int CUSTOMERS = 20_000;
    private static final int FIRST_OTHER = 10_000;

    private static final List<Town> TOWNS = List.of(
            new Town(District.STATIONS.get(0), "谷雨", new Place(116.412, 36.083)),
            new Town(District.STATIONS.get(1), "柳塘", new Place(116.538, 36.121)),
            new Town(District.STATIONS.get(2), "石桥", new Place(116.467, 35.982)));

    private final Rows rows = new Rows();
    private final Draw draw;
    private final List<List<Trunk>> trunks = new ArrayList<>();

    private Grid(long seed) {
        this.draw = new Draw(seed, "grid");
    }

    /** The network as CSV: the same for the same seed and service points. */
    public static String csv(long seed, List<Supply> supplies) {
        return new Grid(seed).write(supplies);
    }

    private String write(List<Supply> supplies) {
        for (Town town : TOWNS) {
            trunks.add(new Station(rows, town).write(draw));
        }
        var boards = boards();
        int serial = FIRST_OTHER;
        for (int town = 0; town < TOWNS.size(); town++) {
            var own = registered(supplies, TOWNS.get(town));
            int count = CUSTOMERS * (town + 1) / TOWNS.size() - CUSTOMERS * town / TOWNS.size();
            while (own.size() < count) {
                own.add(Customer.other(serial++, TOWNS.get(town).name()));
            }
            supply(boards.get(town), own);
        }
        ties();
        return rows.text();
    }

    /** One pole more on each feeder in turn, until there are enough transformers. */
    private List<List<Board>> boards() {
        var boards = new ArrayList<List<Board>>();
        TOWNS.forEach(town -> boards.add(new ArrayList<>()));
        for (int at = 0; at < TRANSFORMERS; at++) {
            int town = at % TOWNS.size();
            var trunk = trunks.get(town).get(at / TOWNS.size() % Station.FEEDERS);
            boards.get(town).add(trunk.next());
        }
        return boards;
    }

    private static List<Customer> registered(List<Supply> supplies, Town town) {
        var own = new ArrayList<Customer>();
        supplies.stream()
                .filter(supply -> supply.unit().equals(town.unit()))
                .map(Customer::of)
                .forEach(own::add);
        return own;
    }

    /** In turn, so that those of the register are spread over the town. */
    private static void supply(List<Board> boards, List<Customer> customers) {
        for (int board = 0; board < boards.size(); board++) {
            var own = new ArrayList<Customer>();
            for (int at = board; at < customers.size(); at += boards.size()) {
                own.add(customers.get(at));
            }
            boards.get(board).supply(own);
        }
    }

    /** Feeders of a town by twos, on different busbars; and one from each town to the next. */
    private void ties() {
        for (int town = 0; town < TOWNS.size(); town++) {
            var own = trunks.get(town);
            for (int at = 0; at < Station.FEEDERS; at += 2) {
                own.get(at).tie(own.get(at + 1));
            }
            own.get(1).tie(trunks.get((town + 1) % TOWNS.size()).get(3));
        }
    }
}
