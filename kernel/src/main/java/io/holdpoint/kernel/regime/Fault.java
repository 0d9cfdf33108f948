package io.holdpoint.kernel.regime;

/**
 * One thing that is wrong with a regime.
 *
 * @param regime the regime or the profile in which it was found
 * @param place the value that is wrong
 * @param what what is wrong with it
 */
public record Fault(String regime, Place place, String what) {

    /** All in one line. */
    @Override
    public String toString() {
        return regime + ": " + place + " " + what;
    }
}
