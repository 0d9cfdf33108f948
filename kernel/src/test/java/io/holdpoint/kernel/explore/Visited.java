package io.holdpoint.kernel.explore;

/** The states seen so far, by fingerprint, numbered in the order in which they were met. */
public final class Visited {

    private long[] high = new long[1 << 14];
    private long[] low = new long[1 << 14];
    private int[] number = new int[1 << 14];
    private int size;

    int size() {
        return size;
    }

    /** The number of a state seen before, or the complement of the number that it is given now. */
    public int meet(Fingerprint.Print print) {
        if (size * 2 > number.length) {
            grow();
        }
        var slot = slot(print.high(), print.low());
        if (number[slot] != 0) {
            return number[slot] - 1;
        }
        high[slot] = print.high();
        low[slot] = print.low();
        number[slot] = ++size;
        return ~(size - 1);
    }

    private int slot(long first, long second) {
        var mask = number.length - 1;
        var slot = (int) (first ^ first >>> 31) & mask;
        while (number[slot] != 0 && (high[slot] != first || low[slot] != second)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        var oldHigh = high;
        var oldLow = low;
        var oldNumber = number;
        high = new long[oldHigh.length * 2];
        low = new long[oldLow.length * 2];
        number = new int[oldNumber.length * 2];
        for (int old = 0; old < oldNumber.length; old++) {
            if (oldNumber[old] != 0) {
                var slot = slot(oldHigh[old], oldLow[old]);
                high[slot] = oldHigh[old];
                low[slot] = oldLow[old];
                number[slot] = oldNumber[old];
            }
        }
    }
}
