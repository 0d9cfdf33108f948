package io.holdpoint.simulator.district.grid;

import io.holdpoint.simulator.district.Supplies;
import io.holdpoint.simulator.district.Supply;
import java.util.List;
import java.util.Map;

/**
 * A customer of the network.
 *
 * @param number its number
 * @param name its address
 * @param serial the number on its points, as in {@code K-1017}
 * @param sources what can feed it, with the points that cut them off; its service switch first
 * @param need why it must be thought of before the supply is cut, or nothing
 */
record Customer(String number, String name, String serial, List<Supply.Source> sources, String need) {

    /** One customer in so many of those outside the register of the three stations has photovoltaics. */
    private static final int PHOTOVOLTAICS = 40;

    private static final Map<String, String> NEEDS = Map.of(
            "0500101020", "HOSPITAL",
            "0500101041", "LIFE_SUPPORT",
            "0500102040", "IMPORTANT",
            "0500103012", "LIFE_SUPPORT");

    /** One whose service point is in the register. */
    static Customer of(Supply supply) {
        var service = supply.sources().getFirst().point();
        return new Customer(
                supply.customer(),
                supply.address(),
                service.substring(service.indexOf('-') + 1),
                supply.sources(),
                NEEDS.getOrDefault(supply.customer(), ""));
    }

    /** Another one, by its number in the county. */
    static Customer other(int serial, String town) {
        var house = town + serial + "户";
        var kinds = serial % PHOTOVOLTAICS == 0 ? List.of("GRID", "PHOTOVOLTAIC") : List.of("GRID");
        return new Customer(
                "05001%05d".formatted(serial),
                "青禾县" + house,
                Integer.toString(serial),
                Supplies.sources(kinds, Integer.toString(serial), house),
                "");
    }
}
