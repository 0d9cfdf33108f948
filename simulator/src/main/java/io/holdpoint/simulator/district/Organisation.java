package io.holdpoint.simulator.district;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The county company, its units and its contractors. */
final class Organisation {

    private Organisation() {}

    static List<Unit> units() {
        var county = Optional.of(District.COUNTY);
        return List.of(
                new Unit(District.COUNTY, Optional.empty(), new Name("Qinghe County Power Supply Company", "青禾县供电公司")),
                new Unit("QH-GY", county, new Name("Guyu Power Supply Station", "谷雨供电所")),
                new Unit("QH-LT", county, new Name("Liutang Power Supply Station", "柳塘供电所")),
                new Unit("QH-SQ", county, new Name("Shiqiao Power Supply Station", "石桥供电所")),
                new Unit("QH-JL", county, new Name("Metering Centre", "计量中心")));
    }

    /** One in order; one whose safety agreement has lapsed and who is on the negative list. */
    static List<Contractor> contractors(LocalDate today) {
        return List.of(
                new Contractor(
                        "anda",
                        new Name("Anda Electrical Installation", "安达电力安装"),
                        today.plusDays(540),
                        today.plusDays(210),
                        false),
                new Contractor(
                        "hengtong",
                        new Name("Hengtong Power Engineering", "恒通电力工程"),
                        today.plusDays(120),
                        today.minusDays(33),
                        true));
    }
}
