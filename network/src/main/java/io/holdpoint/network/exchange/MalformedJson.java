package io.holdpoint.network.exchange;

import java.io.IOException;

/** A text is no JSON, or not of the shape that was looked for. */
final class MalformedJson extends IOException {

    private final FaultCode code;

    MalformedJson(FaultCode code, String what) {
        super(what);
        this.code = code;
    }

    FaultCode code() {
        return code;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
