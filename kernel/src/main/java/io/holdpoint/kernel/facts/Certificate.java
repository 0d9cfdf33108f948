package io.holdpoint.kernel.facts;

/** Special-operation certificates that the work in hand asks for. */
public enum Certificate {
    /** Low-voltage electrician, work below 1 kV (低压电工作业). */
    LOW_VOLTAGE_ELECTRICIAN,
    /** High-voltage electrician (高压电工作业). */
    HIGH_VOLTAGE_ELECTRICIAN,
    /** Work at height of 2 m and more (高处作业). */
    WORK_AT_HEIGHT
}
