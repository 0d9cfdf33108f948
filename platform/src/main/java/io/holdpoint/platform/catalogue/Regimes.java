package io.holdpoint.platform.catalogue;

import io.holdpoint.kernel.regime.Acceptance;
import io.holdpoint.kernel.regime.GoLive;
import io.holdpoint.kernel.regime.Place;
import io.holdpoint.kernel.regime.Regime;
import java.util.List;

/** The regime as it is written, and as it stands with what administrators accepted by name. */
public final class Regimes {

    private final Regime written;
    private volatile Standing standing;

    private record Standing(Regime regime, List<Acceptance> acceptances) {}

    /** The regime of the data files, of which nothing is accepted yet. */
    public Regimes(Regime written) {
        this.written = written;
        this.standing = new Standing(written, List.of());
    }

    /** As the data files have it. */
    public Regime written() {
        return written;
    }

    /** As decisions take it. */
    public Regime current() {
        return standing.regime();
    }

    /** What was accepted. */
    public List<Acceptance> acceptances() {
        return standing.acceptances();
    }

    /** What is neither confirmed nor accepted. */
    public List<Place> open() {
        return GoLive.open(written, standing.acceptances());
    }

    /** From now on these acceptances count, and no others. */
    public void accepting(List<Acceptance> acceptances) {
        standing = new Standing(GoLive.accepting(written, acceptances), List.copyOf(acceptances));
    }
}
