package io.holdpoint.simulator.district;

import io.holdpoint.simulator.district.Supply.Source;
import java.util.ArrayList;
import java.util.List;

/** The customers: a hundred a station; about one in seven has a photovoltaic plant, a few have more. */
public final class Supplies {

    private static final int A_STATION = 100;

    private static final List<List<String>> TOWNS = List.of(
            List.of("谷雨镇", "杏花巷", "南街", "桑园村", "清明路"),
            List.of("柳塘镇", "荷塘路", "渡口村", "柳荫街", "苇子湾"),
            List.of("石桥镇", "桥头街", "青石村", "碾坊巷", "松岗路"));

    private Supplies() {}

    static List<Supply> of(long seed) {
        var draw = new Draw(seed, "supplies");
        var supplies = new ArrayList<Supply>();
        for (int station = 0; station < District.STATIONS.size(); station++) {
            for (int number = 0; number < A_STATION; number++) {
                supplies.add(supply(draw, station, number));
            }
        }
        return List.copyOf(supplies);
    }

    private static Supply supply(Draw draw, int station, int number) {
        var town = TOWNS.get(station);
        String street = draw.oneOf(town.subList(1, town.size()));
        String house = street + draw.between(1, 180) + "号";
        int serial = (station + 1) * 1000 + number;
        String unit = District.STATIONS.get(station);
        return new Supply(
                "05001%05d".formatted(serial),
                "青禾县" + town.getFirst() + house,
                unit + "-B" + serial,
                house + "表箱",
                "3301" + draw.digits(8),
                sources(kinds(number), Integer.toString(serial), house),
                unit);
    }

    /** By number, not by lot, so that every station has each combination whatever the seed. */
    private static List<String> kinds(int number) {
        var kinds = new ArrayList<>(List.of("GRID"));
        if (number % 7 == 3) {
            kinds.add("PHOTOVOLTAIC");
        }
        if (number % 35 == 10) {
            kinds.add("STORAGE");
        }
        if (number % 50 == 20) {
            kinds.add("GENERATOR");
        }
        if (number % 50 == 40) {
            kinds.add("UPS");
        }
        return kinds;
    }

    /** The sources of a place with the points that cut them off, such as {@code PV-1017}. */
    public static List<Source> sources(List<String> kinds, String serial, String house) {
        return kinds.stream()
                .map(kind -> new Source(letters(kind) + "-" + serial, kind, house + label(kind)))
                .toList();
    }

    private static String letters(String kind) {
        return switch (kind) {
            case "GRID" -> "K";
            case "PHOTOVOLTAIC" -> "PV";
            case "STORAGE" -> "BAT";
            case "GENERATOR" -> "GEN";
            case "UPS" -> "UPS";
            default -> "S2";
        };
    }

    private static String label(String kind) {
        return switch (kind) {
            case "GRID" -> "进线开关";
            case "PHOTOVOLTAIC" -> "光伏并网开关";
            case "STORAGE" -> "储能开关";
            case "GENERATOR" -> "发电机开关";
            case "UPS" -> "不间断电源输出开关";
            default -> "第二电源开关";
        };
    }
}
