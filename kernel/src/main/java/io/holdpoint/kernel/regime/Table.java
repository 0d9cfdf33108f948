package io.holdpoint.kernel.regime;

/**
 * Every family of numbers that differs between utilities. A regime answers for each key of {@link #keys()}; where
 * {@link #mayBeOpen()} it may answer that no number is given, and rules treat that as unknown, never as zero.
 */
public enum Table {
    // Tickets, by form

    /** Hours a ticket runs at most; 0 where it is used up by one use. */
    VALIDITY_HOURS(Keys.FORM, Unit.HOURS, Order.ANY, false),
    /** How often it may be extended; 0 for never. */
    EXTENSIONS(Keys.FORM, Unit.COUNT, Order.ANY, false),
    /** Minutes before its end by which an extension must be asked for. */
    EXTENSION_LEAD_MINUTES(Keys.FORM, Unit.MINUTES, Order.ANY, false),
    /** Minutes before its end at which the crew is reminded. */
    EXPIRY_ALARM_MINUTES(Keys.ALARM, Unit.MINUTES, Order.FALLING, false),

    // Control, by risk level

    /** Rank that approves a plan. */
    APPROVER_RANK(Keys.LEVEL, Unit.RANK, Order.NOT_RISING, false),
    /** Rank that attends on site. */
    ATTENDANCE_RANK(Keys.LEVEL, Unit.RANK, Order.NOT_RISING, false),
    /** How much a camera or recorder sees. */
    VIDEO(Keys.LEVEL, Unit.COVERAGE, Order.NOT_RISING, false),
    /** Share of jobs that a supervisor checks; 0 for at random. */
    SUPERVISION_PERCENT(Keys.LEVEL, Unit.PERCENT, Order.NOT_RISING, false),

    // Risk

    /** LEC, likelihood × 10 of each step. */
    LEC_LIKELIHOOD(Keys.STEPS_7, Unit.TENTHS, Order.FALLING, false),
    /** LEC, exposure × 10 of each step. */
    LEC_EXPOSURE(Keys.STEPS_6, Unit.TENTHS, Order.FALLING, false),
    /** LEC, consequence of each step. */
    LEC_CONSEQUENCE(Keys.STEPS_6, Unit.COUNT, Order.FALLING, false),
    /** LEC, D × 100 from which a level begins. */
    LEC_BAND(Keys.BAND, Unit.HUNDREDTHS, Order.FALLING, false),
    /** LS, likelihood of each step. */
    LS_LIKELIHOOD(Keys.STEPS_5, Unit.COUNT, Order.FALLING, false),
    /** LS, severity of each step. */
    LS_SEVERITY(Keys.STEPS_5, Unit.COUNT, Order.FALLING, false),
    /** LS, R × 100 from which a level begins. */
    LS_BAND(Keys.BAND, Unit.HUNDREDTHS, Order.FALLING, false),
    /** SEP, consequence of each step. */
    SEP_CONSEQUENCE(Keys.STEPS_6, Unit.COUNT, Order.FALLING, false),
    /** SEP, exposure × 10 of each step. */
    SEP_EXPOSURE(Keys.STEPS_6, Unit.TENTHS, Order.FALLING, false),
    /** SEP, probability × 10 of each step. */
    SEP_PROBABILITY(Keys.STEPS_6, Unit.TENTHS, Order.FALLING, false),
    /** SEP, risk × 100 from which a level begins. */
    SEP_BAND(Keys.BAND, Unit.HUNDREDTHS, Order.FALLING, false),

    // Distances, by voltage

    /** Least distance from live parts without a barrier. */
    APPROACH_MM(Keys.VOLTAGE, Unit.MILLIMETRES, Order.RISING, true),
    /** Distance below which an outage is compulsory; between it and {@link #APPROACH_MM} a barrier is needed. */
    REACH_MM(Keys.VOLTAGE, Unit.MILLIMETRES, Order.RISING, true),
    /** Least distance between a person and live parts in live work. */
    LIVE_WORK_MM(Keys.VOLTAGE, Unit.MILLIMETRES, Order.RISING, true),
    /** Least distance from another line that is near or crosses. */
    CROSSING_MM(Keys.VOLTAGE, Unit.MILLIMETRES, Order.RISING, true),
    /** Least distance of a crane or a bucket truck. */
    CRANE_MM(Keys.VOLTAGE, Unit.MILLIMETRES, Order.RISING, true),
    /** Least distance of somebody without electrical qualification. */
    UNQUALIFIED_MM(Keys.VOLTAGE, Unit.MILLIMETRES, Order.NOT_FALLING, true),
    /** Least effective insulation of a live-working tool. */
    LIVE_TOOL_LENGTH_MM(Keys.VOLTAGE, Unit.MILLIMETRES, Order.RISING, true),
    /** Least effective insulation of an operating rod. */
    OPERATING_ROD_LENGTH_MM(Keys.VOLTAGE, Unit.MILLIMETRES, Order.RISING, true),
    /** Least thickness of an insulating board. */
    BOARD_THICKNESS_MM(Keys.VOLTAGE, Unit.MILLIMETRES, Order.NOT_FALLING, true),

    // Tools and protective equipment

    /** Months between tests of a tool; not given where it is looked at before each use and not tested by period. */
    TOOL_TEST_MONTHS(Keys.TOOL, Unit.MONTHS, Order.ANY, true),
    /** Months from manufacture that a helmet lasts. */
    HELMET_LIFE_MONTHS(Keys.HELMET, Unit.MONTHS, Order.ANY, true),
    /** Least arc rating of a category of protective equipment. */
    PPE_RATING_TENTHS(Keys.PPE, Unit.TENTHS_OF_CALORIE, Order.RISING, false),

    // Violations and incidents

    /** Points of a violation. */
    POINTS(Keys.GRADE, Unit.HUNDREDTHS_OF_POINT, Order.FALLING, false),
    /** Factor on the points of whoever was involved in an accident or an event. */
    POINTS_FACTOR(Keys.INVOLVEMENT, Unit.HUNDREDTHS, Order.ANY, false),
    /** Minutes from first knowledge within which an incident has to be reported; not given where the regime has no such clock. */
    REPORT_MINUTES(Keys.CLOCK, Unit.MINUTES, Order.ANY, true),
    /** Hours after the incident within which its outcome has to come for a clock to run; not given where any time will do. */
    REPORT_WITHIN_HOURS(Keys.CLOCK, Unit.HOURS, Order.ANY, true),
    /** Share of a clock after which it is escalated. */
    ESCALATION_PERCENT(Keys.ESCALATION, Unit.PERCENT, Order.RISING, false),
    /** Months for which a record is kept. */
    RETENTION_MONTHS(Keys.RECORD, Unit.MONTHS, Order.ANY, false);

    /** How the given numbers follow each other in the order of the keys. */
    public enum Order {
        /** As they like. */
        ANY("anything beside"),
        /** Each above the one before. */
        RISING("above"),
        /** None below the one before. */
        NOT_FALLING("at least"),
        /** Each below the one before. */
        FALLING("below"),
        /** None above the one before. */
        NOT_RISING("at most");

        private final String wording;

        Order(String wording) {
            this.wording = wording;
        }

        String wording() {
            return wording;
        }

        boolean allows(long before, long after) {
            return switch (this) {
                case ANY -> true;
                case RISING -> before < after;
                case NOT_FALLING -> before <= after;
                case FALLING -> before > after;
                case NOT_RISING -> before >= after;
            };
        }
    }

    private final Keys keys;
    private final Unit unit;
    private final Order order;
    private final boolean open;

    Table(Keys keys, Unit unit, Order order, boolean open) {
        this.keys = keys;
        this.unit = unit;
        this.order = order;
        this.open = open;
    }

    /** What the numbers are kept by; a regime answers for every one of them. */
    public Keys keys() {
        return keys;
    }

    /** What the numbers count. */
    public Unit unit() {
        return unit;
    }

    /** How they follow each other. */
    public Order order() {
        return order;
    }

    /** Whether a regime may say that no number is given for a key. */
    public boolean mayBeOpen() {
        return open;
    }
}
