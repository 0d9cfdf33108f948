package io.holdpoint.platform.evidence;

import io.holdpoint.platform.evidence.internal.EvidenceRows;
import org.springframework.stereotype.Component;

/** Whether a picture is there that a command refers to. */
@Component
public final class Evidence {

    private final EvidenceRows rows;

    Evidence(EvidenceRows rows) {
        this.rows = rows;
    }

    /** Whether a picture with this SHA-256, in lower-case hexadecimal, is stored. */
    public boolean has(String hash) {
        return rows.has(hash);
    }
}
