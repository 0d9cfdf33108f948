package io.holdpoint.kernel.facts;

/**
 * How long a person has worked and rested, as far as sign-ins and sign-outs show.
 *
 * @param minutesToday minutes on sites today, on every ticket
 * @param restMinutes minutes between the last sign-out and the first sign-in of today; {@link Long#MAX_VALUE} where there was none before
 * @param consecutiveDays days in a row with site work, today included
 * @param overtimeMinutesMonth minutes beyond the normal day in this calendar month
 */
public record Duty(long minutesToday, long restMinutes, long consecutiveDays, long overtimeMinutesMonth) {}
