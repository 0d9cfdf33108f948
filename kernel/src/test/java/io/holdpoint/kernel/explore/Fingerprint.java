package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.ticket.Ticket;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The 128 bits by which a state is known again; one is made for each exploration and used by one thread. */
public final class Fingerprint {

    /** 128 bits. */
    public record Print(long high, long low) {}

    private record Part(Function<Object, Object> read, Abstraction.Treatment treatment) {}

    private static final int KEPT = 1 << 15;

    private final List<Instant> clock;
    private final Object[] keptOf = new Object[KEPT];
    private final Print[] kept = new Print[KEPT];
    private final Map<Class<?>, List<Part>> parts = new HashMap<>();
    private final Map<Object, Integer> words = new HashMap<>();
    private long high;
    private long low;

    /** A fingerprint for states of a universe with this clock. */
    public Fingerprint(List<Instant> clock) {
        this.clock = clock;
    }

    /** The fingerprint of a state. */
    public Print of(Moment moment) {
        high = 0x9E3779B97F4A7C15L;
        low = 0xC2B2AE3D27D4EB4FL;
        put((long) moment.clock() << 32 | moment.lapsed());
        for (Optional<Ticket> ticket : moment.tickets()) {
            put(ticket);
            ticket.ifPresent(known -> put(Abstraction.order(known)));
        }
        put(moment.story());
        return new Print(high, low);
    }

    private void put(long value) {
        high = mix(high ^ value * 0xBF58476D1CE4E5B9L) + 0x632BE59BD9B4E019L;
        low = mix(low + value * 0x94D049BB133111EBL) ^ 0xD6E8FEB86659FD93L;
    }

    private static long mix(long value) {
        var once = (value ^ value >>> 32) * 0xD6E8FEB86659FD93L;
        return once ^ once >>> 29;
    }

    private void put(Object value) {
        switch (value) {
            case String word -> put(number(word));
            case Enum<?> word -> put(number(word));
            case Boolean yes -> put(yes ? 3L : 2L);
            case Integer number -> put(number.longValue());
            case Instant at -> put(at.getEpochSecond());
            case Optional<?> maybe -> {
                put(maybe.isPresent() ? 1L : 0L);
                maybe.ifPresent(this::put);
            }
            case Collection<?> many -> {
                put(many.size() + 5_000L);
                many.forEach(this::put);
            }
            case Map<?, ?> many -> {
                put(many.size() + 6_000L);
                many.forEach((key, one) -> {
                    put(key);
                    put(one);
                });
            }
            case Record tuple -> putRecord(tuple);
            default -> throw new IllegalStateException("no fingerprint for " + value.getClass());
        }
    }

    private long number(Object word) {
        return words.computeIfAbsent(word, _ -> words.size() + 10_000);
    }

    /** Most parts of a state are the very parts of the state before it, so what was worked out for one is kept by identity. */
    @SuppressWarnings("ReferenceEquality") // the very object is meant: an equal one is worked out anew, and alike
    private void putRecord(Record tuple) {
        var slot = System.identityHashCode(tuple) & KEPT - 1;
        if (keptOf[slot] != tuple) {
            var outerHigh = high;
            var outerLow = low;
            high = 0x9E3779B97F4A7C15L;
            low = 0xC2B2AE3D27D4EB4FL;
            putParts(tuple);
            keptOf[slot] = tuple;
            kept[slot] = new Print(high, low);
            high = outerHigh;
            low = outerLow;
        }
        put(kept[slot].high());
        put(kept[slot].low());
    }

    private void putParts(Record tuple) {
        for (Part part : parts.computeIfAbsent(tuple.getClass(), Fingerprint::parts)) {
            var value = part.read().apply(tuple);
            switch (part.treatment()) {
                case WHOLE -> put(value);
                case NOTHING -> {}
                case PRESENCE -> put(present(value) ? 1L : 0L);
                case KEYS -> put(((Map<?, ?>) value).keySet());
                case PHASE -> put(phase(value));
            }
        }
    }

    private static boolean present(Object value) {
        return value instanceof Collection<?> many ? !many.isEmpty() : ((Optional<?>) value).isPresent();
    }

    private long phase(Object value) {
        var at = value instanceof Optional<?> maybe ? (maybe.isPresent() ? maybe.get() : Instant.MIN) : value;
        return clock.stream().filter(mark -> !mark.isAfter((Instant) at)).count();
    }

    private static List<Part> parts(Class<?> type) {
        return List.of(type.getRecordComponents()).stream()
                .map(component -> part(type, component))
                .toList();
    }

    private static Part part(Class<?> type, RecordComponent component) {
        var name = type.getSimpleName() + "." + component.getName();
        var generic = component.getGenericType().getTypeName();
        var instant = generic.equals("java.time.Instant") || generic.equals("java.util.Optional<java.time.Instant>");
        return new Part(reader(type, component), Abstraction.of(name, instant ? Instant.class : component.getType()));
    }

    /** The accessor as a function of its own class, which is read several times as fast as by reflection. */
    @SuppressWarnings("unchecked")
    private static Function<Object, Object> reader(Class<?> type, RecordComponent component) {
        try {
            var lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            var accessor = lookup.unreflect(component.getAccessor());
            var boxed = MethodType.methodType(component.getType(), type).wrap();
            var any = MethodType.methodType(Object.class, Object.class);
            var site = LambdaMetafactory.metafactory(
                    lookup, "apply", MethodType.methodType(Function.class), any, accessor, boxed);
            return (Function<Object, Object>) site.getTarget().invoke();
        } catch (Throwable closed) {
            throw new IllegalStateException(closed);
        }
    }
}
