package io.holdpoint.platform.command;

import io.holdpoint.kernel.Reason;
import io.holdpoint.kernel.text.ReasonView;
import io.holdpoint.platform.problem.Problem;
import io.holdpoint.platform.problem.ProblemCode;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Turns how an order came out into what the web understands. */
@Component
public class Orders {

    private final Speakers speakers;

    Orders(Speakers speakers) {
        this.speakers = speakers;
    }

    /** What was granted; throws the problem where the order was held or never decided. */
    public Outcome.Granted granted(Supplier<Outcome> order) {
        return switch (known(order)) {
            case Outcome.Granted granted -> granted;
            case Outcome.Held held -> throw new Problem(ProblemCode.HELD, Map.of("held", words(held.reasons())));
        };
    }

    /** Does {@code work} and says by its number why it was refused, if it was. */
    public static <T> T known(Supplier<T> work) {
        try {
            return work.get();
        } catch (Refused refused) {
            throw new Problem(
                    switch (refused.why()) {
                        case UNKNOWN -> ProblemCode.NOT_FOUND;
                        case STALE -> ProblemCode.STALE;
                        case KEY_REUSED -> ProblemCode.KEY_REUSED;
                        case BUSY -> ProblemCode.BEING_DECIDED;
                    });
        }
    }

    private List<ReasonView> words(List<Reason> reasons) {
        return speakers.about(List.of()).reasons(reasons);
    }
}
