package io.holdpoint.browser.generator;

import io.holdpoint.kernel.regime.Regime;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The large parts of the facts that are the same for every decision: they cross the border once, as a world. */
final class Kept {

    /** The world's accessor by the type of the component. */
    private static final Map<String, String> BY_TYPE = Map.of(
            "io.holdpoint.kernel.regime.Regime",
            "regime",
            "java.util.SortedMap<java.lang.String, io.holdpoint.kernel.risk.Hazard>",
            "hazards",
            "java.util.SortedMap<io.holdpoint.kernel.ticket.Form, io.holdpoint.kernel.ticket.TicketType>",
            "types");

    private Kept() {}

    static boolean is(Type type) {
        return type == Regime.class;
    }

    static boolean is(RecordComponent component) {
        return accessor(component).isPresent();
    }

    static Optional<String> accessor(RecordComponent component) {
        return Optional.ofNullable(BY_TYPE.get(component.getGenericType().getTypeName()));
    }

    /** Whether anything of a record is kept, so that it is read with a world. */
    static boolean inside(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).anyMatch(Kept::is);
    }
}
