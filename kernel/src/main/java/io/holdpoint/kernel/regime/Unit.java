package io.holdpoint.kernel.regime;

/** What a number of a regime counts, with the least and the greatest that can be meant. */
public enum Unit {
    /** 1 for yes, 0 for no. */
    SWITCH(0, 1),
    /** A risk level, 1 (gravest) to 5. */
    LEVEL(1, 5),
    /** A full hour of the local day. */
    HOUR_OF_DAY(0, 23),
    /** A day of the week, 1 for Monday to 7 for Sunday. */
    WEEKDAY(1, 7),
    /** Seconds. */
    SECONDS(0, 86_400),
    /** Minutes. */
    MINUTES(0, 100_000),
    /** Hours. */
    HOURS(0, 10_000),
    /** Days. */
    DAYS(0, 10_000),
    /** Months of the calendar. */
    MONTHS(0, 1_200),
    /** Millimetres. */
    MILLIMETRES(0, 100_000),
    /** Square millimetres. */
    SQUARE_MILLIMETRES(0, 1_000),
    /** Volts. */
    VOLTS(0, 1_000_000),
    /** Degrees Celsius. */
    CELSIUS(0, 60),
    /** Grade of wind on the Beaufort scale. */
    BEAUFORT(0, 17),
    /** Whole percent. */
    PERCENT(0, 100),
    /** Tenths of a percent. */
    TENTHS_OF_PERCENT(0, 1_000),
    /** Parts per million by volume. */
    PPM(0, 1_000_000),
    /** Tenths of a calorie per square centimetre. */
    TENTHS_OF_CALORIE(0, 10_000),
    /** Hundredths of a violation point. */
    HUNDREDTHS_OF_POINT(0, 10_000),
    /** A factor in hundredths: 150 is one and a half. */
    HUNDREDTHS(0, 100_000),
    /** A factor in tenths: 5 is one half. */
    TENTHS(0, 10_000),
    /** How many. */
    COUNT(0, 1_000_000),
    /** Marks out of a hundred. */
    MARKS(0, 100),
    /** A rank of management: 1 team leader, 2 county or station, 3 city department, 4 city leaders, 5 province. */
    RANK(1, 5),
    /** How much of the work a camera sees: 0 as one likes, 1 spot checks, 2 all of it. */
    COVERAGE(0, 2),
    /** A way to score risk: 1 LEC, 2 LS, 3 SEP. */
    METHOD(1, 3);

    private final long least;
    private final long greatest;

    Unit(long least, long greatest) {
        this.least = least;
        this.greatest = greatest;
    }

    /** The least that a number of this unit may be. */
    public long least() {
        return least;
    }

    /** The greatest that a number of this unit may be. */
    public long greatest() {
        return greatest;
    }
}
