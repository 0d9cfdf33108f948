package io.holdpoint.network.exchange;

/**
 * How much is read at most.
 *
 * @param bytes of the whole file
 * @param line bytes of a line of CSV, characters of a string in JSON
 * @param rows rows or features
 */
public record Limits(long bytes, int line, int rows) {

    /** 1 GiB, 8 KiB, ten million. */
    public static final Limits USUAL = new Limits(1L << 30, 8 << 10, 10_000_000);
}
