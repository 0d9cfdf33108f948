package io.holdpoint.network.view;

/**
 * A circuit that a node belongs to, as the switches are known to stand. Two jobs on one circuit meet.
 *
 * @param feeder the feeder's id; empty where none leads there
 * @param transformer the transformer's id; empty for a node that is not of low voltage
 * @param way the id of the switch on the board's way; empty at or above the board
 */
public record Circuit(String feeder, String transformer, String way) {}
