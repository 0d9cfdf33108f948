package io.holdpoint.platform.problem.internal;

import java.io.IOException;

/** A body went past its limit while it was read. */
final class TooLarge extends IOException {

    TooLarge(long limit) {
        super("more than " + limit + " bytes");
    }
}
