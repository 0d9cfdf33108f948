package io.holdpoint.platform.json.internal;

import com.fasterxml.jackson.annotation.Nulls;
import io.holdpoint.platform.json.KernelShapes;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;

/** The one mapper of the application, made strict: what is not understood to the letter is refused, never guessed. */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

    /** Deepest nesting a request may have; the deepest shape of ours has about half of it. */
    private static final int DEPTH = 24;

    private static final int NAME = 200;
    private static final int NUMBER = 40;

    @Bean
    JacksonModule kernelShapes() {
        return new KernelShapes();
    }

    @Bean
    JacksonModule strictValues() {
        return new StrictValues();
    }

    @Bean
    JsonFactoryBuilderCustomizer limits() {
        return builder -> builder.streamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(DEPTH)
                .maxNameLength(NAME)
                .maxNumberLength(NUMBER)
                .build());
    }

    @Bean
    JsonMapperBuilderCustomizer strictness() {
        return builder -> builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL));
    }
}
