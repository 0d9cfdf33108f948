package io.holdpoint.network.exchange;

import io.holdpoint.network.exchange.Imported.Refused;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in a file: all of it is counted, the first of it kept. */
final class Faults {

    /** More than this nobody mends in one go. */
    static final int KEPT = 200;

    /** What is wrong is told, not the whole of it. */
    private static final int LONGEST = 200;

    private final String file;
    private final List<Fault> kept = new ArrayList<>();
    private int count;

    Faults(String file) {
        this.file = file;
    }

    void add(int row, String id, FaultCode code, String detail) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(new Fault(file, row, clipped(id), code, clipped(detail)));
        }
    }

    private static String clipped(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    boolean none() {
        return count == 0;
    }

    Refused refused() {
        return new Refused(List.copyOf(kept), count - kept.size());
    }
}
