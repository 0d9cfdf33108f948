package io.holdpoint.kernel.review;

/** How grave a finding is, by the classes of China Southern Grid's review codes; their order is not confirmed. */
public enum Grade {
    /** Worst: people could have died of it. */
    A,
    /** Grave: the paper does not carry the work. */
    B,
    /** Duties or times are not in order. */
    C,
    /** To be put right. */
    D
}
