package io.holdpoint.kernel.explore.cases.harm;

import java.util.List;

/** A ticket that was over is acted on. */
final class Revived implements Monitor {

    @Override
    public List<String> sees(Scene s) {
        return new Seen()
                // over is over
                .when(
                        s.before().filter(ticket -> ticket.state().terminal()).isPresent(),
                        "a ticket that was over was acted on")
                .words();
    }
}
