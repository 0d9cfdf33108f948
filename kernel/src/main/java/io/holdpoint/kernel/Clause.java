package io.holdpoint.kernel;

/**
 * A place in a rulebook.
 *
 * @param standard the rulebook
 * @param section its section, item or code; empty where the whole document is meant
 * @param confirmed whether the place was seen in a public source; an unconfirmed one is for the adopting utility to check
 */
public record Clause(Standard standard, String section, boolean confirmed) {

    /** A clause seen in a public source. */
    public static Clause confirmed(Standard standard, String section) {
        return new Clause(standard, section, true);
    }

    /** A clause known from the field only, to be checked by the adopting utility. */
    public static Clause unconfirmed(Standard standard, String section) {
        return new Clause(standard, section, false);
    }
}
