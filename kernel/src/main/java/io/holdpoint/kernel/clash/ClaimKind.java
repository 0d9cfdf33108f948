package io.holdpoint.kernel.clash;

/** What kind of thing a work occupies. */
public enum ClaimKind {
    /** The customer's supply point, by the customer's number. */
    CUSTOMER,
    /** A box, cabinet or bay, by the code on it. */
    BOX,
    /** An isolation point. */
    POINT,
    /** A feeder or a low-voltage circuit. */
    CIRCUIT,
    /** A pole, tower or shaft on which one may work above another. */
    COLUMN,
    /** A customer with a special need whose supply the work takes away, by the customer's number. */
    KEY_CUSTOMER
}
