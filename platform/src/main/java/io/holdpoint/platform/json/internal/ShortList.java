package io.holdpoint.platform.json.internal;

import java.util.Collection;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/** A list of at most 200 entries: no crew, source list or step card is longer, and a longer one is an attack or a fault. */
final class ShortList extends DelegatingDeserializer {

    private static final int MOST = 200;

    ShortList(ValueDeserializer<?> plain) {
        super(plain);
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> plain) {
        return new ShortList(plain);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        Object list = super.deserialize(parser, context);
        if (list instanceof Collection<?> entries && entries.size() > MOST) {
            return context.reportInputMismatch(this, "more than %d entries", MOST);
        }
        return list;
    }
}
