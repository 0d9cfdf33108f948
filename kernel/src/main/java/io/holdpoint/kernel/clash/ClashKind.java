package io.holdpoint.kernel.clash;

/** In what way two works clash. */
public enum ClashKind {
    /** At one customer's supply point. */
    SUPPLY_POINT(true),
    /** Behind one isolation point. */
    ISOLATION_POINT(true),
    /** In one box, cabinet or bay. */
    BAY(true),
    /** On one pole, tower or shaft, where one may be above the other. */
    COLUMN(true),
    /** On one feeder or low-voltage circuit. */
    CIRCUIT(true),
    /** A test on what another works on. */
    TEST(false),
    /** Two kinds of work that do not go together. */
    WORKS(false),
    /** Two outages that one key customer feels. */
    KEY_SUPPLY(false);

    private final boolean place;

    ClashKind(boolean place) {
        this.place = place;
    }

    /** Whether being at one place is all there is to it, whatever the works are. */
    public boolean place() {
        return place;
    }
}
