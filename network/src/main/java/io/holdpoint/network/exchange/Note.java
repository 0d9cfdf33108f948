package io.holdpoint.network.exchange;

/**
 * Something about an accepted network that its keeper may want to look at.
 *
 * @param code what
 * @param count how many
 * @param example the id of one; empty where there is none to name
 */
public record Note(Code code, int count, String example) {

    /** What is noted. */
    public enum Code {
        /** Independent loops, with every switch closed: the network is meshed or has ties. */
        LOOPS,
        /** Parts that hang together with nothing else, beyond the first. */
        SEPARATE_PARTS,
        /** Nodes that no source reaches, even with every switch closed. */
        WITHOUT_A_SOURCE,
        /** Switches whose position nobody knows; they count as closed. */
        UNKNOWN_POSITIONS
    }

    /** For people, in English. */
    public String english() {
        return count
                + switch (code) {
                    case LOOPS -> " independent loops with every switch closed";
                    case SEPARATE_PARTS -> " further parts that are joined to nothing else";
                    case WITHOUT_A_SOURCE -> " nodes without any source, such as " + example;
                    case UNKNOWN_POSITIONS -> " switches in an unknown position, such as " + example;
                };
    }

    /** For people, in Chinese. */
    public String chinese() {
        return count
                + switch (code) {
                    case LOOPS -> " 个独立环(全部开关闭合时)";
                    case SEPARATE_PARTS -> " 个与其他部分不相连的部分";
                    case WITHOUT_A_SOURCE -> " 个没有任何电源的节点,如 " + example;
                    case UNKNOWN_POSITIONS -> " 个位置不明的开关,如 " + example;
                };
    }
}
