package io.holdpoint.kernel.explore.cases.harm;

import io.holdpoint.kernel.Harm;

/** Who sees which bad end. */
public final class Monitors {

    private Monitors() {}

    /** The monitor of {@code harm}. */
    public static Monitor against(Harm harm) {
        return switch (harm) {
            case LIVE_CONDUCTOR_TOUCHED -> new LiveTouched();
            case RE_ENERGISED_ON_PEOPLE -> new ReEnergised();
            case ENERGISED_ONTO_EARTH -> new OntoEarth();
            case WORK_WITHOUT_PERMIT -> new WithoutPermit();
            case WRONG_PLACE_WORKED -> new WrongPlace();
            case OUT_OF_SCOPE_WORKED -> new OutOfScope();
            case UNBRIEFED_AT_WORK -> new Unbriefed();
            case UNFIT_AT_WORK -> new Unfit();
            case UNGUARDED_WORK -> new Unguarded();
            case PERSON_UNACCOUNTED -> new PersonUnaccounted();
            case UNFIT_TOOL_USED -> new UnfitTool();
            case UNCONTROLLED_HAZARD -> new Uncontrolled();
            case FALL -> new Fall();
            case BAD_AIR -> new BadAir();
            case FIRE -> new Fire();
            case CAUGHT_BY_WEATHER -> new CaughtByWeather();
            case TOO_CLOSE_TO_LIVE -> new TooClose();
            case CLASHING_WORK -> new Clashing();
            case ISOLATION_LIFTED_WHILE_NEEDED -> new IsolationLifted();
            case LOCK_OR_EARTH_LEFT_BEHIND -> new LeftBehind();
            case RESPONSIBILITY_GAP -> new ResponsibilityGap();
            case TERMINAL_TICKET_REVIVED -> new Revived();
            case TIME_REVERSED -> new TimeReversed();
            case HIDDEN_SOURCE -> new HiddenSource();
            case EXHAUSTED_AT_WORK -> new Exhausted();
            case TOO_RISKY_WORK -> new TooRisky();
            case ONE_PERSON_DECIDES_ALONE -> new DecidesAlone();
        };
    }
}
