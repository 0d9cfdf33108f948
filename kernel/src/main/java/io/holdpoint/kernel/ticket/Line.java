package io.holdpoint.kernel.ticket;

/**
 * A line of a switching ticket or a secondary-measure sheet: one action on one device.
 *
 * @param id its number on the sheet
 * @param action what is done
 * @param device the device by its code
 * @param name what is written on the device; with its code the double designation
 */
public record Line(String id, Action action, String device, String name) {

    /** One thing done to one device. */
    public enum Action {
        /** Open. */
        OPEN,
        /** Close. */
        CLOSE,
        /** Rack out or withdraw. */
        RACK_OUT,
        /** Rack in. */
        RACK_IN,
        /** Lock and tag. */
        LOCK,
        /** Take lock and tag off. */
        UNLOCK,
        /** Test for voltage. */
        TEST_DEAD,
        /** Apply an earth or close an earth switch. */
        EARTH,
        /** Remove an earth or open an earth switch. */
        UNEARTH,
        /** Look and make sure. */
        CHECK,
        /** Short a current-transformer secondary. */
        SHORT,
        /** Take the short off. */
        UNSHORT,
        /** Open a link. */
        LINK_OPEN,
        /** Close a link. */
        LINK_CLOSE
    }
}
