package io.holdpoint.kernel.risk;

import io.holdpoint.kernel.regime.Regime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * Finds the risk of a plan by the regime's method: the gravest residual level, a waived control counting as absent, dynamic raises
 * last. A hazard that the method has not scored counts as the gravest there is, for nobody knows better.
 */
public final class RiskGrading {

    private RiskGrading() {}

    /**
     * Grades a plan.
     *
     * @param choices the hazards found; one that the catalogue does not know is left out here and held elsewhere
     * @param catalogue the hazards by id
     * @param raises what raises the level, as keys of the text files; any number raises it by one
     * @param regime the method and its bands
     */
    public static RiskGrade grade(
            List<HazardChoice> choices, SortedMap<String, Hazard> catalogue, List<String> raises, Regime regime) {
        var lines = new ArrayList<RiskGrade.Line>();
        for (HazardChoice choice : choices) {
            if (catalogue.containsKey(choice.hazard())) {
                lines.add(line(choice, Objects.requireNonNull(catalogue.get(choice.hazard())), regime));
            }
        }
        var residual = gravest(lines, RiskGrade.Line::counted);
        return new RiskGrade(
                List.copyOf(lines),
                gravest(lines, RiskGrade.Line::inherent),
                residual,
                raises,
                raises.isEmpty() ? residual : residual.raised());
    }

    /** The level of a hazard without its controls; the gravest where the regime's method has not scored it. */
    public static RiskLevel inherent(Hazard hazard, Regime regime) {
        var method = RiskMethod.of(regime);
        return hazard.by(method)
                .map(known -> method.level(known.inherent().hundredths(), regime))
                .orElse(RiskLevel.I);
    }

    /** The level of a hazard with its controls; the gravest where the regime's method has not scored it. */
    public static RiskLevel residual(Hazard hazard, Regime regime) {
        var method = RiskMethod.of(regime);
        return hazard.by(method)
                .map(known -> method.level(known.residualHundredths(), regime))
                .orElse(RiskLevel.I);
    }

    /** Whether the regime's method has scored a hazard. */
    public static boolean scored(Hazard hazard, Regime regime) {
        return hazard.by(RiskMethod.of(regime)).isPresent();
    }

    private static RiskGrade.Line line(HazardChoice choice, Hazard hazard, Regime regime) {
        var inherent = inherent(hazard, regime);
        var residual = residual(hazard, regime);
        return new RiskGrade.Line(hazard.id(), inherent, residual, choice.waived() ? inherent : residual);
    }

    private static RiskLevel gravest(List<RiskGrade.Line> lines, Function<RiskGrade.Line, RiskLevel> which) {
        return lines.stream().map(which).min(RiskLevel::compareTo).orElse(RiskLevel.V);
    }
}
