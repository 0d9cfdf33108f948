package io.holdpoint.kernel.explore.cases.harm;

import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.ToolCondition;
import io.holdpoint.kernel.facts.ToolFacts;
import io.holdpoint.kernel.regime.Keys;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.regime.Table;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.ReadingKind;
import io.holdpoint.kernel.ticket.TicketEvent.*;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A tool is used, or missing, that does not do what it is for. */
final class UnfitTool implements Monitor {

    @Override
    public List<String> sees(Scene s) {
        return new Seen()
                // its test has lapsed
                .when(
                        uses(s)
                                && s.tools().stream()
                                        .anyMatch(tool -> tool.testDue()
                                                .filter(due -> due.isBefore(s.today()))
                                                .isPresent()),
                        "used a tool whose test has lapsed")
                // it was set aside
                .when(
                        uses(s) && s.tools().stream().anyMatch(tool -> tool.condition() != ToolCondition.FIT),
                        "used a tool that was set aside")
                // nobody knows it
                .when(
                        s.event() instanceof ToolScanned scan
                                && !s.facts().tools().containsKey(scan.tool()),
                        "took a tool that nobody knows")
                // the tool for the work is not there
                .when(
                        s.begins()
                                && s.facts()
                                        .workType()
                                        .filter(work ->
                                                !work.toolKinds().stream().allMatch(s::out))
                                        .isPresent(),
                        "worked without the tool for it")
                // what they test with is no tester
                .when(
                        s.event() instanceof VoltageTested test
                                && Optional.ofNullable(s.facts().tools().get(test.tester()))
                                        .filter(tool -> tool.kind().startsWith("VOLTAGE_")
                                                && s.after().checks().tools().contains(tool.id()))
                                        .isEmpty(),
                        "tested with what is no tester")
                // made for less
                .when(
                        uses(s)
                                && s.tools().stream()
                                        .anyMatch(tool -> tool.rating()
                                                .upTo()
                                                .filter(most -> most.compareTo(s.voltage()) < 0)
                                                .isPresent()),
                        "used a tool made for less")
                // nobody knows what for
                .when(
                        uses(s)
                                && s.high()
                                && s.tools().stream()
                                        .anyMatch(tool -> INSULATING.contains(tool.kind())
                                                && tool.rating().upTo().isEmpty()),
                        "used on high voltage what nobody rated")
                // its test cannot be true
                .when(
                        uses(s) && s.tools().stream().anyMatch(tool -> untrue(s, tool)),
                        "used a tool whose test cannot be true")
                // too old
                .when(
                        uses(s)
                                && s.tools().stream()
                                        .anyMatch(tool -> tool.rating()
                                                .discardFrom()
                                                .filter(from -> !from.isAfter(s.today()))
                                                .isPresent()),
                        "used a tool that is too old")
                // rubber that lay too long
                .when(
                        uses(s)
                                && s.tools().stream()
                                        .anyMatch(tool -> tool.kind().startsWith("INSULATED_GLOVES")
                                                && tool.rating()
                                                        .testedOn()
                                                        .filter(day -> day.plusMonths(
                                                                        s.set(Setting.UNUSED_GLOVES_MONTHS))
                                                                .isBefore(s.today()))
                                                        .isPresent()),
                        "used gloves that lay too long")
                // the arc burns through
                .when(
                        s.begins()
                                && arc(s).filter(need ->
                                                !covered(s, "ARC_SUIT", need) || !covered(s, "FACE_SHIELD", need))
                                        .isPresent(),
                        "wore less than the arc asks for")
                // no live-working tool, or too short
                .when(
                        s.works()
                                && s.live()
                                && s.high()
                                && (!s.out("LIVE_LINE_TOOL")
                                        || tooShort(s, "LIVE_LINE_TOOL", Table.LIVE_TOOL_LENGTH_MM)),
                        "worked live with too short a tool")
                // too short a rod
                .when(
                        (s.begins() || s.event() instanceof PointOpened || s.event() instanceof Permitted)
                                && s.high()
                                && tooShort(s, "OPERATING_ROD", Table.OPERATING_ROD_LENGTH_MM),
                        "switched with too short a rod")
                // nothing cuts off a faulty tool
                .when(
                        s.works() && s.tag(SiteTag.PORTABLE_TOOLS) && !s.out("RESIDUAL_CURRENT_DEVICE"),
                        "used a portable tool with nothing to cut it off")
                // what cuts it off may not
                .when(
                        s.works() && s.tag(SiteTag.PORTABLE_TOOLS) && !s.sureHere(Condition.RCD_TRIPPED),
                        "used a portable tool on a device not tried")
                // an instrument that measures something else
                .when(
                        s.event() instanceof ReadingTaken taken
                                && gas(taken)
                                && good(s, taken)
                                && (!s.after().checks().tools().contains(taken.instrument())
                                        || Optional.ofNullable(s.facts().tools().get(taken.instrument()))
                                                .filter(tool -> tool.kind().equals("GAS_DETECTOR"))
                                                .isEmpty()),
                        "measured gas with what is no detector")
                // an instrument that nobody calibrated
                .when(
                        s.event() instanceof ReadingTaken taken
                                && Optional.ofNullable(s.facts().tools().get(taken.instrument()))
                                        .filter(tool -> good(s, taken)
                                                && (tool.condition() != ToolCondition.FIT
                                                        || tool.testDue()
                                                                .filter(due -> !due.isBefore(s.today()))
                                                                .isEmpty()))
                                        .isPresent(),
                        "measured with what nobody calibrated")
                .words();
    }

    private static final List<String> INSULATING = List.of(
            "INSULATED_GLOVES",
            "INSULATED_GLOVES_HV",
            "INSULATING_BOOTS",
            "OPERATING_ROD",
            "LIVE_LINE_TOOL",
            "VOLTAGE_TESTER");

    private static boolean uses(Scene s) {
        return s.works() || s.event() instanceof VoltageTested || s.event() instanceof Permitted;
    }

    private static boolean untrue(Scene s, ToolFacts tool) {
        var months = Keys.TOOL.names().contains(tool.kind())
                ? s.facts().regime().number(Table.TOOL_TEST_MONTHS, tool.kind())
                : OptionalLong.empty();
        return tool.rating()
                .testedOn()
                .filter(day -> day.isAfter(s.today())
                        || (months.isPresent()
                                && tool.testDue()
                                        .filter(due -> due.isAfter(day.plusMonths(months.getAsLong())))
                                        .isPresent()))
                .isPresent();
    }

    private static Optional<Integer> arc(Scene s) {
        return s.after()
                .content()
                .more()
                .incidentEnergyTenths()
                .filter(need -> s.live() && need > s.set(Setting.ARC_CLOTHING_FROM_TENTHS));
    }

    private static boolean covered(Scene s, String kind, int need) {
        return s.tools().stream()
                .anyMatch(tool -> tool.kind().equals(kind)
                        && tool.rating()
                                .arcRatingTenths()
                                .filter(most -> most >= need)
                                .isPresent());
    }

    private static boolean tooShort(Scene s, String kind, Table table) {
        var least = s.table(table);
        return least.isPresent()
                && s.tools().stream()
                        .anyMatch(tool -> tool.kind().equals(kind)
                                && tool.rating()
                                        .lengthMm()
                                        .filter(mm -> mm >= least.getAsLong())
                                        .isEmpty());
    }

    private static boolean gas(ReadingTaken taken) {
        return switch (taken.kind()) {
            case OXYGEN, LEL, CO, H2S, SF6 -> true;
            default -> false;
        };
    }

    /** A bad reading is believed from wherever it comes; only a good one lulls. */
    private static boolean good(Scene s, ReadingTaken taken) {
        return !gas(taken)
                || (taken.kind() == ReadingKind.OXYGEN
                        ? taken.value() >= s.set(Setting.GAS_OXYGEN_MIN_TENTHS)
                        : taken.value() == 0);
    }
}
