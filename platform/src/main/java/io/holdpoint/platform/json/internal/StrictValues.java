package io.holdpoint.platform.json.internal;

import java.time.Instant;
import java.time.LocalDate;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.CollectionType;

/** Limits on every text, time and list that is read, wherever it stands. */
public final class StrictValues extends SimpleModule {

    /** All limits at once. */
    public StrictValues() {
        super("strict-values");
        addDeserializer(String.class, new Words());
        addDeserializer(Instant.class, new Times<>(Instant.class, Instant::parse));
        addDeserializer(LocalDate.class, new Times<>(LocalDate.class, LocalDate::parse));
        setDeserializerModifier(new Lists());
    }

    private static final class Lists extends ValueDeserializerModifier {

        @Override
        public ValueDeserializer<?> modifyCollectionDeserializer(
                DeserializationConfig config,
                CollectionType type,
                BeanDescription.Supplier description,
                ValueDeserializer<?> deserializer) {
            return new ShortList(deserializer);
        }
    }
}
