package io.holdpoint.kernel.plan;

/** What raises a plan's risk and only the planner knows. */
public enum Circumstance {
    /** A typhoon, flood, heat or other alert is forecast for the window. */
    WEATHER_ALERT,
    /** Supply for a public event depends on it. */
    PUBLIC_EVENT,
    /** Live low-voltage work in a cramped posture. */
    CRAMPED_LIVE_WORK
}
