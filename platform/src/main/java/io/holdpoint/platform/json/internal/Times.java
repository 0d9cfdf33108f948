package io.holdpoint.platform.json.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** A time or a day in its ISO 8601 form and no other, within the years that a work record can mean. */
final class Times<T extends TemporalAccessor> extends StdDeserializer<T> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9998;

    private final transient Function<String, T> parse;

    Times(Class<T> type, Function<String, T> parse) {
        super(type);
        this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return context.reportInputMismatch(this, "a time as ISO 8601 text is expected");
        }
        T time;
        try {
            time = parse.apply(parser.getString());
        } catch (DateTimeException unreadable) {
            return context.reportInputMismatch(this, "not a time in ISO 8601 form");
        }
        int year = year(time);
        return year < FIRST_YEAR || year > LAST_YEAR
                ? context.reportInputMismatch(this, "a year between %d and %d is expected", FIRST_YEAR, LAST_YEAR)
                : time;
    }

    private static int year(TemporalAccessor time) {
        return time instanceof Instant instant
                ? instant.atOffset(ZoneOffset.UTC).getYear()
                : time.get(ChronoField.YEAR);
    }
}
